package kz.bagalau.identity.signin.web;

import java.time.Instant;
import kz.bagalau.identity.signin.Device;
import kz.bagalau.identity.signin.SignIn;
import org.jspecify.annotations.Nullable;

/**
 * A session as its owner sees it.
 *
 * @param current whether the request came with it
 */
record SignInResponse(
        String id,
        Device.Browser browser,
        Device.System system,
        Instant signedInAt,
        Instant lastSeenAt,
        boolean current) {
    static SignInResponse from(SignIn signIn, @Nullable String currentSid) {
        return new SignInResponse(
                signIn.sid(),
                signIn.device().browser(),
                signIn.device().system(),
                signIn.signedInAt(),
                signIn.lastSeenAt(),
                signIn.sid().equals(currentSid));
    }
}
