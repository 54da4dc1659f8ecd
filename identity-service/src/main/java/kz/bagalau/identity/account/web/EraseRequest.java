package kz.bagalau.identity.account.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

record EraseRequest(@NotEmpty @Size(max = 1024) String currentPassword) {
    @Override
    public String toString() {
        return "EraseRequest[…]";
    }
}
