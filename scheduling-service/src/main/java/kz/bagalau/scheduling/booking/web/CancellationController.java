package kz.bagalau.scheduling.booking.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.bagalau.scheduling.booking.CancelSlots;
import kz.bagalau.scheduling.booking.CancelledSlot;
import kz.bagalau.scheduling.booking.SlotCancelling;
import kz.bagalau.scheduling.slot.SlotDirectory;
import kz.bagalau.starter.problem.ProblemException;
import kz.bagalau.starter.security.Caller;
import kz.bagalau.starter.time.Almaty;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Operator: cancelled slots")
@RestController
@RequestMapping("/api/scheduling/operator/cancellations")
@PreAuthorize("hasRole('NTC_OPERATOR')")
class CancellationController {
    private static final String SLOTS = "slots";
    private static final int MOST = 200;

    private final SlotCancelling cancelling;
    private final SlotDirectory directory;

    CancellationController(SlotCancelling cancelling, SlotDirectory directory) {
        this.cancelling = cancelling;
        this.directory = directory;
    }

    @Operation(
            summary = "What would become of the people of some slots",
            description =
                    "Problems: validation-failed (slotIds, centre, room, from, to, slots: slots-or-centre, slots-none, too-many-slots)")
    @PostMapping("/preview")
    CancellationResponse preview(@RequestBody @Valid SlotsToCancel slots) {
        return CancellationResponse.of(cancelling.preview(ids(slots)), directory);
    }

    @Operation(
            summary = "Cancel slots and move their people to other seats of the region",
            description =
                    "What has begun or is cancelled is left out. Problems: as the preview, validation-failed (reason, losses: number-invalid), "
                            + "not-enough-seats (409, more people would lose their seats than was accepted; nothing is done)")
    @PostMapping
    CancellationResponse cancel(@RequestBody @Valid CancelSlotsRequest request, Caller caller) {
        String reason = request.bareReason();
        List<UUID> ids = ids(request.slots());
        int left =
                cancelling.preview(ids).stream().mapToInt(CancelledSlot::left).sum();
        if (left > request.lossesAccepted()) {
            throw new ProblemException(HttpStatus.CONFLICT, "not-enough-seats");
        }
        List<CancelledSlot> cancelled =
                cancelling.cancel(new CancelSlots(ids, reason, request.lossesAccepted(), caller.personId()));
        return CancellationResponse.of(cancelled, directory);
    }

    private List<UUID> ids(SlotsToCancel slots) {
        List<UUID> ids = slots.slotIds();
        if ((ids == null) == (slots.centre() == null) || ids != null && slots.room() != null) {
            throw ProblemException.field(SLOTS, "slots-or-centre");
        }
        if (ids == null) {
            ids = ofCentre(slots);
        }
        if (ids.isEmpty()) {
            throw ProblemException.field(SLOTS, "slots-none");
        }
        if (ids.size() > MOST) {
            throw ProblemException.field(SLOTS, "too-many-slots");
        }
        return ids;
    }

    private List<UUID> ofCentre(SlotsToCancel slots) {
        LocalDate from = slots.from();
        LocalDate to = slots.to();
        String centre = slots.centre();
        if (from == null) {
            throw ProblemException.field("from", "required");
        }
        if (to == null) {
            throw ProblemException.field("to", "required");
        }
        if (centre == null || to.isBefore(from)) {
            throw ProblemException.field("to", "days-reversed");
        }
        return cancelling.slotsOf(centre, slots.room(), Almaty.startOf(from), Almaty.startOf(to.plusDays(1)));
    }
}
