package kz.bagalau.testing.bank.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.starter.security.Caller;
import kz.bagalau.testing.bank.ImportReport;
import kz.bagalau.testing.bank.ImportRequest;
import kz.bagalau.testing.bank.ItemBank;
import kz.bagalau.testing.bank.ItemImport;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@Tag(name = "Item bank", description = "QTI 2.2 packages in, published items out; operator of the NTC only.")
@RestController
@RequestMapping("/api/testing/items")
@PreAuthorize("hasRole('NTC_OPERATOR')")
class ItemController {
    private static final int PAGE = 50;

    private final ItemImport imports;
    private final ItemBank bank;

    ItemController(ItemImport imports, ItemBank bank) {
        this.imports = imports;
        this.bank = bank;
    }

    @Operation(
            summary = "Imports a package as drafts, with a verdict per item",
            description =
                    "400 import-refused when nothing of it can be read, no-item-usable when all its items are refused")
    @PostMapping(path = "/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ImportReport take(
            @RequestParam MultipartFile file,
            @RequestParam @NotBlank String subject,
            @RequestParam(defaultValue = "SUBJECT") @NotBlank String part,
            @RequestParam @Pattern(regexp = "kk|ru", message = "language-invalid") String language,
            Caller caller)
            throws IOException {
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        return imports.take(file.getBytes(), new ImportRequest(name, subject, part, language, caller.personId()));
    }

    @Operation(
            summary = "Notes that the drafts of an import were read by a second person",
            description = "409 nothing-to-move")
    @PostMapping("/imports/{importId}/review")
    Map<String, Integer> review(@PathVariable UUID importId) {
        return Map.of("items", bank.review(importId));
    }

    @Operation(
            summary = "Lets the reviewed items of an import be drawn, without those that the import degraded",
            description = "409 nothing-to-move, items-unfit when all that is reviewed is degraded")
    @PostMapping("/imports/{importId}/publish")
    Map<String, Integer> publish(@PathVariable UUID importId) {
        return Map.of("items", bank.publish(importId));
    }

    @Operation(summary = "Items by id, 50 at a time")
    @GetMapping
    ItemPage list(
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String language,
            @RequestParam Optional<UUID> after) {
        return ItemPage.of(bank.list(subject, language, after, PAGE + 1), PAGE);
    }
}
