package kz.bagalau.scheduling.duty;

import java.util.UUID;

/** Who serves where and as what; the same again is no other duty. */
record DutyPost(UUID accountId, DutyRole role, DutyPlace place) {
    static DutyPost of(Duty duty) {
        return new DutyPost(
                duty.accountId(),
                duty.role(),
                new DutyPlace(duty.centreCode(), duty.slotId(), duty.startsAt(), duty.endsAt()));
    }

    /** Whether the duty takes some of the same time. */
    boolean clashesWith(Duty duty) {
        return duty.startsAt().isBefore(place.endsAt()) && duty.endsAt().isAfter(place.startsAt());
    }
}
