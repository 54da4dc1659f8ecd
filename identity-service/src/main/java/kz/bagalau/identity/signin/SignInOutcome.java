package kz.bagalau.identity.signin;

import java.time.Duration;

/** What became of a try to sign in. */
public sealed interface SignInOutcome {
    /** E-mail and password are those of a confirmed account. */
    record SignedIn(Proved proved) implements SignInOutcome {}

    /** No such account, not confirmed yet, or another password: which of them is not told. */
    record BadCredentials() implements SignInOutcome {}

    /** Too many failures; whether this try would have been right is not looked at. */
    record TooManyFailures(Duration pause) implements SignInOutcome {}
}
