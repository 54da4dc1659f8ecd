package kz.bagalau.identity.account.web;

import jakarta.validation.constraints.NotBlank;

record FollowRequest(@NotBlank String token) {
    @Override
    public String toString() {
        return "FollowRequest[…]";
    }
}
