package kz.bagalau.application.form;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The category held, how long it is valid, and the one sought (S0, figure 16). */
record CategoryCheck(TypedForm typed, FormFacts facts, FieldReader fields) {
    /** Null when a field has a fault. */
    @Nullable
    Categories run() {
        Category held = fields.oneOf("categoryHeld", typed.categoryHeld(), Category.class, Fault.CATEGORY_UNKNOWN);
        LocalDate validUntil = held == null || held.hasValidity() ? validUntil() : null;
        Category sought = sought(held);
        return held == null || sought == null ? null : new Categories(held, validUntil, sought);
    }

    private @Nullable LocalDate validUntil() {
        LocalDate day = fields.date("categoryValidUntil", typed.categoryValidUntil());
        if (day != null && day.isBefore(facts.today())) {
            fields.refuse("categoryValidUntil", Fault.CATEGORY_EXPIRED);
        } else if (day != null
                && day.isAfter(facts.today().plusYears(facts.settings().longestCategoryYears()))) {
            fields.refuse("categoryValidUntil", Fault.CATEGORY_VALIDITY_TOO_LONG);
        }
        return day;
    }

    /** The same category (to confirm it) or any above it (to be awarded it); domain 6. */
    private @Nullable Category sought(@Nullable Category held) {
        Category sought =
                fields.oneOf("categorySought", typed.categorySought(), Category.class, Fault.CATEGORY_UNKNOWN);
        if (sought != null && !sought.canBeSought()) {
            fields.refuse("categorySought", Fault.CATEGORY_NOT_SOUGHT);
        } else if (sought != null && held != null && sought.isBelow(held)) {
            fields.refuse("categorySought", Fault.CATEGORY_BELOW_HELD);
        }
        return sought;
    }
}
