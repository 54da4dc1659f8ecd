package kz.bagalau.identity.account;

/**
 * A mailed link as its page shows it.
 *
 * @param email the account's address; for a change of address the new one
 */
public record LinkView(String email, LinkState state) {}
