package kz.bagalau.scheduling.booking.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.scheduling.BilingualText;
import kz.bagalau.scheduling.booking.CancelledSlot;
import kz.bagalau.scheduling.slot.SlotDetails;
import kz.bagalau.scheduling.slot.SlotDirectory;
import kz.bagalau.starter.time.Almaty;

/**
 * What cancelling does to people, or did.
 *
 * @param people with a reservation in one of the slots
 * @param moved how many have another seat
 * @param left how many have none
 * @param destinations where those who have another seat are, by day and centre
 */
record CancellationResponse(List<SlotToll> slots, int people, int moved, int left, List<Destination> destinations) {
    /** One slot. */
    record SlotToll(
            UUID id,
            String centreCode,
            BilingualText centreName,
            String room,
            Instant startsAt,
            String language,
            int people,
            int moved,
            int left) {
        static SlotToll from(CancelledSlot slot, SlotDetails details) {
            return new SlotToll(
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

    /**
     * Other seats.
     *
     * @param people how many go there
     */
    record Destination(String centreCode, BilingualText centreName, LocalDate date, int people) {
        private static final Comparator<Destination> ORDER =
                Comparator.comparing(Destination::date).thenComparing(Destination::centreCode);

        private static Destination of(SlotDetails slot, int people) {
            return new Destination(slot.centreCode(), slot.centreName(), Almaty.day(slot.startsAt()), people);
        }

        private Destination and(Destination other) {
            return new Destination(centreCode, centreName, date, people + other.people);
        }
    }

    static CancellationResponse of(List<CancelledSlot> slots, SlotDirectory directory) {
        Set<UUID> ids = new HashSet<>();
        slots.forEach(slot -> {
            ids.add(slot.slotId());
            ids.addAll(slot.elsewhere().keySet());
        });
        Map<UUID, SlotDetails> details = directory.details(ids);
        return new CancellationResponse(
                slots.stream()
                        .map(slot -> SlotToll.from(slot, known(details, slot.slotId())))
                        .toList(),
                slots.stream().mapToInt(CancelledSlot::people).sum(),
                slots.stream().mapToInt(CancelledSlot::moved).sum(),
                slots.stream().mapToInt(CancelledSlot::left).sum(),
                destinations(slots, details));
    }

    private static List<Destination> destinations(List<CancelledSlot> slots, Map<UUID, SlotDetails> details) {
        Stream<Destination> seats = slots.stream()
                .flatMap(slot -> slot.elsewhere().entrySet().stream()
                        .map(other -> Destination.of(known(details, other.getKey()), other.getValue())));
        return seats
                .collect(Collectors.toMap(
                        seat -> List.of(seat.centreCode(), seat.date()), seat -> seat, Destination::and))
                .values()
                .stream()
                .sorted(Destination.ORDER)
                .toList();
    }

    private static SlotDetails known(Map<UUID, SlotDetails> details, UUID slotId) {
        return Objects.requireNonNull(details.get(slotId), "every slot has a room");
    }
}
