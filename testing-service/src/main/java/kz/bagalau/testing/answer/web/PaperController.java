package kz.bagalau.testing.answer.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import kz.bagalau.events.LocalizedText;
import kz.bagalau.starter.problem.ProblemException;
import kz.bagalau.starter.security.Caller;
import kz.bagalau.testing.answer.AnswerChange;
import kz.bagalau.testing.answer.Answers;
import kz.bagalau.testing.answer.Paper;
import kz.bagalau.testing.answer.PaperQuestion;
import kz.bagalau.testing.answer.Papers;
import kz.bagalau.testing.answer.SaveOutcome;
import kz.bagalau.testing.bank.ItemFile;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Paper and answers", description = "Only the candidate's own, only while the test runs.")
@RestController
@RequestMapping("/api/testing/sittings/{id}")
@PreAuthorize("hasRole('TEACHER')")
class PaperController {
    private final Papers papers;
    private final Answers answers;
    private final Clock clock;

    PaperController(Papers papers, Answers answers, Clock clock) {
        this.papers = papers;
        this.answers = answers;
        this.clock = clock;
    }

    @Operation(
            summary = "The paper with what is answered so far",
            description = "409 not-started, sitting-paused, sitting-over")
    @GetMapping("/paper")
    PaperResponse paper(@PathVariable UUID id, Caller caller) {
        Paper paper = papers.of(id, caller.personId());
        return new PaperResponse(
                paper.blueprint().parts().stream()
                        .map(part -> new PaperResponse.Section(
                                part.code(), new LocalizedText(part.titleKk(), part.titleRu())))
                        .toList(),
                paper.questions().stream().map(PaperController::question).toList());
    }

    private static PaperResponse.Question question(PaperQuestion it) {
        var answer = it.answer();
        return new PaperResponse.Question(
                it.question().number(),
                it.question().part(),
                new PaperResponse.Item(
                        it.item().identifier(),
                        it.item().body().shuffled(it.question().seed())),
                answer == null ? null : answer.response(),
                answer == null ? 0 : answer.revision(),
                answer != null && answer.flagged(),
                answer == null ? null : answer.savedAt());
    }

    @Operation(summary = "A picture of a question, by the path that the item names")
    @GetMapping("/questions/{number}/files/{*path}")
    ResponseEntity<byte[]> file(
            @PathVariable UUID id, @PathVariable int number, @PathVariable String path, Caller caller) {
        ItemFile file =
                papers.file(id, number, path.substring(1), caller.personId()).orElseThrow(ProblemException::notFound);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .cacheControl(CacheControl.maxAge(Duration.ofHours(6)).cachePrivate())
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .body(file.content());
    }

    @Operation(summary = "Saves one answer and acknowledges it", description = """
                    400 response-invalid; 409 stale-revision with the server's newer answer; 409 not-started,
                    sitting-paused, sitting-over. The same save sent again is answered as the first.""")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SaveResponse.class)))
    @ApiResponse(responseCode = "409", content = @Content(schema = @Schema(implementation = StaleResponse.class)))
    @PutMapping("/answers/{number}")
    ResponseEntity<Object> save(
            @PathVariable UUID id, @PathVariable int number, @Valid @RequestBody SaveRequest wish, Caller caller) {
        AnswerChange change = new AnswerChange(id, number, wish.revision(), wish.given(), wish.flagged());
        return switch (answers.save(change, caller.personId())) {
            case SaveOutcome.Saved saved -> ResponseEntity.ok(SaveResponse.of(saved.answer(), clock.instant()));
            case SaveOutcome.Stale stale ->
                ResponseEntity.status(HttpStatus.CONFLICT).body(StaleResponse.of(number, stale.current()));
            case SaveOutcome.NotRunning reason -> throw new ProblemException(HttpStatus.CONFLICT, reason.code());
        };
    }
}
