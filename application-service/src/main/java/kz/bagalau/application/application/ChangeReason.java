package kz.bagalau.application.application;

import java.util.Locale;

/** What changed of an accepted application. */
public enum ChangeReason {
    /** The person changed the form. */
    FORM_CHANGED,
    /** The person took another seat. */
    SEAT_CHANGED,
    /** The slot will not take place; the person was given another seat. */
    SLOT_CANCELLED;

    /** Stable, in kebab-case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
