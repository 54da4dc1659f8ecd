package kz.bagalau.identity.account;

/** A confirmation link as its page shows it. */
public record MailedLink(String email, LinkState state) {}
