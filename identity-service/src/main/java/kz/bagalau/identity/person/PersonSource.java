package kz.bagalau.identity.person;

/** Who vouches for the names. */
public enum PersonSource {
    /** The state register of persons. */
    REGISTER,
    /** Nobody but the person: unverified. */
    SELF
}
