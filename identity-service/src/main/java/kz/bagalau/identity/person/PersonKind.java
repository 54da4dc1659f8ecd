package kz.bagalau.identity.person;

/** How a person is identified (S0). */
public enum PersonKind {
    /** By an IIN. */
    IIN,
    /** Without one: by the particulars of a document. */
    NO_IIN
}
