package kz.bagalau.scheduling.dataimport.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.Objects;
import kz.bagalau.scheduling.dataimport.ImportFile;
import kz.bagalau.scheduling.dataimport.ImportKind;
import kz.bagalau.scheduling.dataimport.ImportReport;
import kz.bagalau.scheduling.dataimport.ImportService;
import kz.bagalau.starter.csv.RefusedImport;
import kz.bagalau.starter.problem.ProblemException;
import kz.bagalau.starter.problem.ProblemTexts;
import kz.bagalau.starter.security.Caller;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@Tag(name = "Operator: import")
@RestController
@RequestMapping("/api/scheduling/operator/imports")
class ImportController {
    private final ImportService imports;
    private final ProblemTexts texts;

    ImportController(ImportService imports, ProblemTexts texts) {
        this.imports = imports;
        this.texts = texts;
    }

    @Operation(
            summary = "Import centres, rooms, desks, slots or duties from CSV: all lines or none",
            description = "Problems: forbidden (403, NTC_OPERATOR only), validation-failed (kind: import-kind-invalid),"
                    + " import-refused (400, with the report's lines, accepted and errors)")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ImportResponse.class)))
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @PreAuthorize("hasRole('NTC_OPERATOR')")
    ResponseEntity<?> run(@RequestParam String kind, @RequestParam MultipartFile file, Caller caller)
            throws IOException {
        ImportKind known = ImportKind.of(kind).orElseThrow(() -> ProblemException.field("kind", "import-kind-invalid"));
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        ImportReport report = imports.run(new ImportFile(known, name, file.getBytes(), caller.personId()));
        ImportResponse response = ImportResponse.from(report, texts);
        return report.isRefused()
                ? ResponseEntity.badRequest().body(RefusedImport.problem(report.lines(), response.errors(), texts))
                : ResponseEntity.ok(response);
    }
}
