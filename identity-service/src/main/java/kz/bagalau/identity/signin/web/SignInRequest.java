package kz.bagalau.identity.signin.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

record SignInRequest(
        @NotBlank @Size(max = 254) String email,
        @NotEmpty @Size(max = 1024) String password) {
    @Override
    public String toString() {
        return "SignInRequest[…]";
    }
}
