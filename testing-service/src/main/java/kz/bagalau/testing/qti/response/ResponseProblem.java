package kz.bagalau.testing.qti.response;

import java.util.Locale;

/** Why a candidate's response can't be taken. */
public enum ResponseProblem {
    /** The item has no response variable of this name, or the JSON is no object of them. */
    UNKNOWN_VARIABLE,
    WRONG_TYPE,
    UNKNOWN_CHOICE,
    /** The same choice, or the same pair, more than once. */
    REPEATED_CHOICE,
    TOO_MANY_CHOICES,
    /** A choice in more pairs than it may be. */
    CHOICE_USED_TOO_OFTEN,
    OUT_OF_RANGE,
    TOO_LONG,
    /** Characters that no keyboard gives. */
    UNREADABLE_TEXT;

    /** Stable, for problem details and translations. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
