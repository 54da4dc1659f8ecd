package kz.bagalau.scheduling.booking;

import java.util.Locale;

/** Why a reservation has another seat. */
public enum MoveReason {
    /** The person chose another slot, or edited the application so that it needs an accessible seat. */
    OWN_WISH,
    /** The slot will not take place. */
    SLOT_CANCELLED;

    /** Stable, in kebab-case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
