package kz.bagalau.scheduling.slot.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Operator: slots")
@RestController
@RequestMapping("/api/scheduling/operator/slots")
class OperatorSlotController {
    private final OperatorSlots slots;

    OperatorSlotController(OperatorSlots slots) {
        this.slots = slots;
    }

    @Operation(
            summary =
                    "A page of a day's slots with what is held and reserved; without a date the next day that has slots",
            description =
                    "Problems: forbidden (403, NTC_OPERATOR only), validation-failed (region: region-invalid, date: format-invalid, "
                            + "language: language-invalid, status: format-invalid, page: page-invalid)")
    @GetMapping
    @PreAuthorize("hasRole('NTC_OPERATOR')")
    SlotPageResponse find(@Valid @ParameterObject SlotQuery query) {
        return slots.find(query);
    }
}
