package kz.bagalau.testing.availability.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import kz.bagalau.testing.availability.MissingItems;
import kz.bagalau.testing.availability.PaperAvailability;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Item bank")
@RestController
@RequestMapping("/api/testing/items/missing")
@PreAuthorize("hasRole('NTC_OPERATOR')")
class MissingItemsController {
    private final PaperAvailability availability;

    MissingItemsController(PaperAvailability availability) {
        this.availability = availability;
    }

    @Operation(
            summary = "Parts of tests for which the bank has too few published items",
            description =
                    "By test type, subject and language that the bank has items of, for the rule packs in force now or "
                            + "later. A test can be applied for on the days of those packs of which nothing is here.")
    @GetMapping
    List<MissingItems> missing() {
        return availability.missing();
    }
}
