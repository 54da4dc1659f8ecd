package kz.bagalau.identity.account.web;

record ConfirmResponse(String email) {}
