package kz.bagalau.scheduling.booking.web;

import java.util.List;
import java.util.UUID;
import kz.bagalau.scheduling.BilingualText;
import kz.bagalau.scheduling.booking.CancelledSlot;
import kz.bagalau.scheduling.slot.SlotDetails;
import kz.bagalau.scheduling.slot.SlotDirectory;

/**
 * What cancelling does to people, or did.
 *
 * @param people with a reservation in one of the slots
 * @param moved how many have another seat
 * @param left how many have none
 */
record CancellationResponse(List<Slot> slots, int people, int moved, int left) {
    /** One slot. */
    record Slot(
            UUID id,
            String centreCode,
            BilingualText centreName,
            String room,
            java.time.Instant startsAt,
            String language,
            int people,
            int moved,
            int left) {
        static Slot from(CancelledSlot slot, SlotDetails details) {
            return new Slot(
                    slot.slotId(),
                    details.centreCode(),
                    details.centreName(),
                    details.room(),
                    details.startsAt(),
                    details.language(),
                    slot.people(),
                    slot.moved(),
                    slot.left());
        }
    }

    static CancellationResponse of(List<CancelledSlot> slots, SlotDirectory directory) {
        return new CancellationResponse(
                slots.stream()
                        .map(slot -> Slot.from(slot, directory.details(slot.slotId())))
                        .toList(),
                slots.stream().mapToInt(CancelledSlot::people).sum(),
                slots.stream().mapToInt(CancelledSlot::moved).sum(),
                slots.stream().mapToInt(CancelledSlot::left).sum());
    }
}
