package kz.bagalau.identity.account;

/** What became of following a mailed link. */
public sealed interface LinkOutcome {
    /**
     * The link did what it was for.
     *
     * @param email with which its owner signs in now
     */
    record Followed(String email) implements LinkOutcome {}

    /** No such link was ever sent. */
    record LinkUnknown() implements LinkOutcome {}

    /** The link's time is over, or something newer made it worthless. */
    record LinkExpired() implements LinkOutcome {}

    /** The link was followed before. */
    record LinkUsed() implements LinkOutcome {}

    /** The password is not good enough; the link stays valid. */
    record PasswordRefused(String code) implements LinkOutcome {}

    /** Another account has got the new address meanwhile. */
    record EmailTaken() implements LinkOutcome {}
}
