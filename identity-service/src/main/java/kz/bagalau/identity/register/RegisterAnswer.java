package kz.bagalau.identity.register;

/** What the state register of persons answers. */
public sealed interface RegisterAnswer {
    /** There is such a person. */
    record Found(RegisteredPerson person) implements RegisterAnswer {}

    /** Nobody has this number. */
    record Unknown() implements RegisterAnswer {}

    /** No answer in time, or none that makes sense. */
    record Unavailable() implements RegisterAnswer {}
}
