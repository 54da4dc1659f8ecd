package kz.bagalau.application.attestee.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import kz.bagalau.application.attestee.ApprovedLists;
import kz.bagalau.application.attestee.AttesteePage;
import kz.bagalau.application.attestee.ListRevision;
import kz.bagalau.starter.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For the authorised body: what the regional bodies sent. */
@Tag(name = "Attestees: the ministry")
@RestController
@RequestMapping("/api/applications/attestees/sent")
@PreAuthorize("hasRole('MINISTRY_ANALYST')")
class SentAttesteeController {
    private static final String CSV = "text/csv";

    private final ApprovedLists lists;
    private final AttesteeFile file;

    SentAttesteeController(ApprovedLists lists, AttesteeFile file) {
        this.lists = lists;
        this.file = file;
    }

    @Operation(summary = "Lists that were sent, the latest first")
    @GetMapping
    List<ListRevision> sent() {
        return lists.sent();
    }

    @Operation(summary = "A page of the lines of one", description = "404 not-found, also while it was not sent")
    @GetMapping("/{id}/lines")
    AttesteePage lines(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID after) {
        return lists.page(found(id).id(), after);
    }

    @Operation(summary = "All lines of one as a file", description = "404 not-found, also while it was not sent")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = CSV, schema = @Schema(type = "string")))
    @GetMapping("/{id}/lines.csv")
    void file(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        ListRevision list = found(id);
        String name = "attestees-%s-%d.csv".formatted(list.region(), list.revision());
        response.setContentType(CSV);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        file.write(list, response.getWriter());
    }

    private ListRevision found(UUID id) {
        return lists.findSent(id).orElseThrow(ProblemException::notFound);
    }
}
