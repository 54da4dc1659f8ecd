package kz.bagalau.identity.signin;

import java.time.Instant;

/**
 * Somewhere where a person is signed in.
 *
 * @param sid as in the tokens
 * @param lastSeenAt when its tokens were made last: every few minutes while it is used
 */
public record SignIn(String sid, Device device, Instant signedInAt, Instant lastSeenAt) {}
