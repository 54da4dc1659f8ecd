package kz.bagalau.application.reference;

import java.util.Locale;

/** The kinds of entries that the form speaks of. */
public enum ReferenceKind {
    REGIONS,
    DISTRICTS,
    ORGANISATIONS,
    INSTITUTIONS,
    PROGRAMME_GROUPS,
    SPECIALITIES;

    /** Its name in events, such as {@code programme-groups}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
