package kz.bagalau.scheduling.booking;

import org.jspecify.annotations.Nullable;

/** What becomes of the hold of a submitted application. */
final class ReservationPolicy {
    private ReservationPolicy() {}

    /** The decision. */
    sealed interface Decision {
        /** The held seat is the application's. */
        record Confirm() implements Decision {}

        /** The hold has ended: another seat of the slot, if there is one. */
        record Replace() implements Decision {}

        /** The application has its seat already. */
        record Done() implements Decision {}

        /** No seat. */
        record Refuse(RefusalReason reason) implements Decision {}
    }

    /**
     * Decides by what was true when the application was submitted, not when its event arrived: it is not the applicant's fault
     * if events are slow.
     *
     * @param hold the hold that is named
     * @param slot its slot, locked
     * @param other another active booking of the person in the campaign
     */
    static Decision decide(SubmittedApplication application, Booking hold, SlotState slot, @Nullable Booking other) {
        if (!hold.personId().equals(application.personId())
                || !hold.campaignId().equals(application.campaignId())
                || !slot.language().equals(application.language())
                || hold.status() == BookingStatus.RELEASED) {
            return new Decision.Refuse(RefusalReason.SEAT_GONE);
        }
        if (hold.status() == BookingStatus.RESERVED) {
            return application.id().equals(hold.applicationId())
                    ? new Decision.Done()
                    : new Decision.Refuse(RefusalReason.ALREADY_RESERVED);
        }
        if (!slot.campaignTakes(application.submittedAt())) {
            return new Decision.Refuse(RefusalReason.CAMPAIGN_CLOSED);
        }
        if (!slot.takes(application.submittedAt())) {
            return new Decision.Refuse(RefusalReason.SLOT_CLOSED);
        }
        if (hold.status() == BookingStatus.HELD) {
            return new Decision.Confirm();
        }
        if (other != null) {
            return new Decision.Refuse(
                    other.status() == BookingStatus.RESERVED
                            ? RefusalReason.ALREADY_RESERVED
                            : RefusalReason.HOLD_EXPIRED);
        }
        return slot.remaining() > 0 ? new Decision.Replace() : new Decision.Refuse(RefusalReason.HOLD_EXPIRED);
    }
}
