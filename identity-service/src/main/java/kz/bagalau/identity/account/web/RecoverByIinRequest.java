package kz.bagalau.identity.account.web;

import jakarta.validation.constraints.NotBlank;

record RecoverByIinRequest(@NotBlank String iin) {
    @Override
    public String toString() {
        return "RecoverByIinRequest[…]";
    }
}
