package kz.bagalau.scheduling.booking;

import java.util.Locale;

/** Why somebody may not wait for a seat. */
public enum WaitRefusal {
    /** The campaign does not take applications. */
    CAMPAIGN_CLOSED,
    /** The person has a reservation in the campaign. */
    ALREADY_RESERVED,
    /** The person holds a seat. */
    SEAT_HELD,
    /** A seat is offered to the person, who should answer first. */
    OFFER_OPEN,
    /** There are free seats: one of them may be held at once. */
    SEATS_FREE,
    /** There is no such centre. */
    CENTRE_UNKNOWN,
    /** The centre is closed. */
    CENTRE_CLOSED,
    /** The centre has no slot of the language that can still be booked. */
    CENTRE_WITHOUT_SLOTS,
    /** The centre has no accessible seats in such slots. */
    NO_ACCESSIBLE_SEATS;

    /** Stable, in kebab-case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
