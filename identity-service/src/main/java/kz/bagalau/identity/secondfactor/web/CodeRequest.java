package kz.bagalau.identity.secondfactor.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A code of the authenticator or, where it is taken, a recovery code. */
public record CodeRequest(@NotBlank @Size(max = 40) String code) {
    @Override
    public String toString() {
        return "CodeRequest[…]";
    }
}
