package kz.bagalau.testing.qti.verdict;

import java.util.Locale;

/** What became of an item on import. */
public enum Verdict {
    /** Shown and scored as its author wrote it. */
    IMPORTED,
    /** Usable, with something of it lost; the findings say what. */
    DEGRADED,
    /** Not usable: it can't be shown or scored faithfully. */
    REFUSED;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
