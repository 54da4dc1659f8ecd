package kz.bagalau.application.draft.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.bagalau.application.campaign.Campaign;
import kz.bagalau.application.campaign.Campaigns;
import kz.bagalau.application.draft.Draft;
import kz.bagalau.application.draft.Drafts;
import kz.bagalau.application.form.TypedForm;
import kz.bagalau.starter.problem.ProblemException;
import kz.bagalau.starter.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Draft")
@RestController
@RequestMapping("/api/applications/draft")
@PreAuthorize("hasRole('TEACHER')")
class DraftController {
    private static final Pattern ETAG = Pattern.compile("\"([0-9]{1,18})\"");

    private final Drafts drafts;
    private final Campaigns campaigns;

    DraftController(Drafts drafts, Campaigns campaigns) {
        this.drafts = drafts;
        this.campaigns = campaigns;
    }

    @Operation(summary = "What I typed so far; its version is the ETag", description = "204 without a draft")
    @GetMapping
    ResponseEntity<DraftBody> find(Caller caller) {
        Optional<Draft> draft = campaigns.current().flatMap(campaign -> drafts.find(caller.personId(), campaign.id()));
        return draft.map(found -> answer(found.form(), found.version()))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @Operation(
            summary = "Save what I typed",
            description =
                    "409 draft-changed when If-Match is given and another page has saved since; 409 campaign-closed "
                            + "while no campaign is known; 400 length-invalid, format-invalid, "
                            + "language-unknown")
    @PutMapping
    ResponseEntity<DraftBody> save(
            Caller caller,
            @RequestBody @Valid DraftBody body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        Campaign campaign =
                campaigns.current().orElseThrow(() -> new ProblemException(HttpStatus.CONFLICT, "campaign-closed"));
        TypedForm form = body.toForm();
        return drafts.save(caller.personId(), campaign.id(), form, version(ifMatch))
                .map(version -> answer(form, version))
                .orElseThrow(() -> new ProblemException(HttpStatus.CONFLICT, "draft-changed"));
    }

    @Operation(summary = "Throw it away")
    @DeleteMapping
    ResponseEntity<Void> delete(Caller caller) {
        campaigns.current().ifPresent(campaign -> drafts.delete(caller.personId(), campaign.id()));
        return ResponseEntity.noContent().build();
    }

    private static ResponseEntity<DraftBody> answer(TypedForm form, long version) {
        return ResponseEntity.ok().eTag(Long.toString(version)).body(DraftBody.from(form));
    }

    private static @Nullable Long version(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.equals("*")) {
            return null;
        }
        var version = ETAG.matcher(ifMatch);
        if (!version.matches()) {
            throw ProblemException.field(HttpHeaders.IF_MATCH, "format-invalid");
        }
        return Long.valueOf(version.group(1));
    }
}
