package kz.bagalau.scheduling.booking;

import java.util.Locale;

/** Why somebody gets no seat. */
public enum RefusalReason {
    /** No seat of the slot is free. */
    SLOT_FULL,
    /** The slot's intake is over: its roster is closed a day before. */
    SLOT_CLOSED,
    /** The campaign does not take applications. */
    CAMPAIGN_CLOSED,
    /** The person has a reservation in the campaign. */
    ALREADY_RESERVED,
    /** There is no such slot. */
    SLOT_UNKNOWN,
    /** The key was used for another slot. */
    IDEMPOTENCY_CONFLICT,
    /** The hold's time was over and no other seat of the slot is free. */
    HOLD_EXPIRED,
    /** The hold was given up, or is not the applicant's. */
    SEAT_GONE,
    /** It is too late to leave the slot of one's reservation. */
    CHANGE_TOO_LATE,
    /** The new slot is in another language or campaign than the application. */
    SLOT_NOT_FITTING;

    /** Stable, in kebab-case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
