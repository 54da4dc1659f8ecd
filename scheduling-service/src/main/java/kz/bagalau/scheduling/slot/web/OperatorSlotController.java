package kz.bagalau.scheduling.slot.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Operator: slots")
@RestController
@RequestMapping("/api/scheduling/operator/slots")
class OperatorSlotController {
    private final SlotOverviews slots;

    OperatorSlotController(SlotOverviews slots) {
        this.slots = slots;
    }

    @Operation(
            summary = "Slots by start, with what is held and reserved; the first 1000 that match",
            description =
                    "Problems: forbidden (403, NTC_OPERATOR only), validation-failed (region: region-invalid, date: format-invalid)")
    @GetMapping
    @PreAuthorize("hasRole('NTC_OPERATOR')")
    List<SlotOverviewResponse> find(
            @RequestParam(required = false) @Pattern(regexp = "[0-9]{2}", message = "region-invalid") @Nullable
                    String region,
            @RequestParam(required = false) @Nullable String centre,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate date) {
        return slots.find(region, centre, date);
    }
}
