package kz.bagalau.scheduling.slot;

import java.util.Locale;

/** Why a slot can't be as planned. */
public enum SlotRefusal {
    /** The start lies outside the campaign's test window. */
    SLOT_OUTSIDE_CAMPAIGN,
    /** Its roster would be closed already. */
    SLOT_TOO_LATE,
    /** Its centre is closed by then. */
    CENTRE_CLOSED,
    /** Its room is taken by another slot at that time. */
    SLOT_OVERLAPS,
    /** Its roster is closed: it stays as it is. */
    SLOT_CLOSED,
    /** It is planned but not published: its plan decides on it. */
    SLOT_IS_DRAFT,
    /** It was cancelled: it stays as it is, and a new one in its place must be asked for. */
    SLOT_CANCELLED,
    /** The language can't change under people who have booked. */
    SLOT_HAS_BOOKINGS,
    /** Sold seats would go. */
    SEATS_SOLD;

    /** Stable, in kebab-case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
