package kz.bagalau.reference.dataimport.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import kz.bagalau.reference.dataimport.ImportFile;
import kz.bagalau.reference.dataimport.ImportReport;
import kz.bagalau.reference.dataimport.ImportService;
import kz.bagalau.reference.dataimport.KindStates;
import kz.bagalau.reference.entry.ReferenceKind;
import kz.bagalau.starter.csv.RefusedImport;
import kz.bagalau.starter.problem.ProblemException;
import kz.bagalau.starter.problem.ProblemTexts;
import kz.bagalau.starter.security.Caller;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@Tag(name = "Operator: import")
@RestController
@RequestMapping("/api/reference/operator")
@PreAuthorize("hasRole('NTC_OPERATOR')")
class ImportController {
    private final ImportService imports;
    private final KindStates kinds;
    private final ProblemTexts texts;

    ImportController(ImportService imports, KindStates kinds, ProblemTexts texts) {
        this.imports = imports;
        this.kinds = kinds;
        this.texts = texts;
    }

    @Operation(
            summary = "What there is of each kind, in the order to import them",
            description = "Problems: forbidden (403, NTC_OPERATOR only)")
    @GetMapping("/kinds")
    List<KindResponse> kinds() {
        return kinds.all().stream().map(KindResponse::from).toList();
    }

    @Operation(
            summary = "Import entries of a kind from CSV: all lines or none",
            description = "With closeMissing the file is the whole list, and entries it does not have are closed."
                    + " Problems: forbidden (403, NTC_OPERATOR only), validation-failed (kind: reference-kind-invalid),"
                    + " import-refused (400, with the report's lines, accepted and errors)")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ImportResponse.class)))
    @PostMapping(path = "/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> run(
            @RequestParam String kind,
            @RequestParam(defaultValue = "false") boolean closeMissing,
            @RequestParam MultipartFile file,
            Caller caller)
            throws IOException {
        ReferenceKind known =
                ReferenceKind.of(kind).orElseThrow(() -> ProblemException.field("kind", "reference-kind-invalid"));
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        ImportReport report =
                imports.run(new ImportFile(known, name, file.getBytes(), closeMissing, caller.personId()));
        ImportResponse response = ImportResponse.from(report, texts);
        return report.isRefused()
                ? ResponseEntity.badRequest().body(RefusedImport.problem(report.lines(), response.errors(), texts))
                : ResponseEntity.ok(response);
    }
}
