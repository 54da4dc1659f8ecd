package kz.bagalau.identity.signin;

import java.util.UUID;

/**
 * Whose password was right.
 *
 * @param epoch what counts the ends of all sign-ins of the account, as it was when the password was compared
 */
public record Proved(UUID accountId, long epoch) {}
