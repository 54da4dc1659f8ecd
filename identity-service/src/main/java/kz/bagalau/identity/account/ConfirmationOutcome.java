package kz.bagalau.identity.account;

/** What became of following a confirmation link. */
public sealed interface ConfirmationOutcome {
    /** The account can be used. */
    record Confirmed(String email) implements ConfirmationOutcome {}

    /** No such link was ever sent. */
    record LinkUnknown() implements ConfirmationOutcome {}

    /** The link's time is over, or a newer one was sent. */
    record LinkExpired() implements ConfirmationOutcome {}

    /** The account is confirmed already. */
    record LinkUsed() implements ConfirmationOutcome {}

    /** The password is not good enough; the link stays valid. */
    record PasswordRefused(String code) implements ConfirmationOutcome {}
}
