package kz.bagalau.identity.register;

/** As in the register and in an IIN. */
public enum Sex {
    MALE,
    FEMALE
}
