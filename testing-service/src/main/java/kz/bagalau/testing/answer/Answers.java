package kz.bagalau.testing.answer;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.starter.problem.ProblemException;
import kz.bagalau.testing.bank.ItemBank;
import kz.bagalau.testing.form.Form;
import kz.bagalau.testing.qti.ResponseReader;
import kz.bagalau.testing.qti.response.ReadResponse;
import kz.bagalau.testing.sitting.SittingView;
import kz.bagalau.testing.sitting.Sittings;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** Saves answers one by one; what is acknowledged is stored, once, under its revision. */
@Service
public class Answers {
    private final AnswerTable table;
    private final Sittings sittings;
    private final PaperCache papers;
    private final ItemBank bank;
    private final Clock clock;

    Answers(AnswerTable table, Sittings sittings, PaperCache papers, ItemBank bank, Clock clock) {
        this.table = table;
        this.sittings = sittings;
        this.papers = papers;
        this.bank = bank;
        this.clock = clock;
    }

    /** All answers of a sitting, by number. */
    public List<SavedAnswer> of(UUID sittingId) {
        return table.all(sittingId);
    }

    /**
     * Saves one answer.
     *
     * @throws ProblemException 400 when the item can't have this response, 404 when the sitting is not the person's or has
     *     no such question
     */
    public SaveOutcome save(AnswerChange change, UUID personId) {
        checkResponse(change);
        Optional<SavedAnswer> saved = table.save(change, personId, clock.instant());
        return saved.<SaveOutcome>map(SaveOutcome.Saved::new).orElseGet(() -> whyNot(change, personId));
    }

    private void checkResponse(AnswerChange change) {
        Form form = papers.of(change.sittingId()).orElseThrow(ProblemException::notFound);
        var question = form.question(change.number()).orElseThrow(ProblemException::notFound);
        JsonNode response = change.response();
        if (response != null
                && ResponseReader.read(bank.item(question.itemId()), response)
                        instanceof ReadResponse.Refused refused) {
            throw new ProblemException(HttpStatus.BAD_REQUEST, "response-invalid")
                    .withField(
                            "response." + refused.variable(),
                            "response-" + refused.problem().code());
        }
    }

    private SaveOutcome whyNot(AnswerChange change, UUID personId) {
        SittingView sitting = sittings.own(change.sittingId(), personId);
        SavedAnswer current = table.find(change.sittingId(), change.number()).orElse(null);
        if (current != null && isRepeat(change, current)) {
            return new SaveOutcome.Saved(current);
        }
        return sitting.whyNotOpen(clock.instant())
                .<SaveOutcome>map(SaveOutcome.NotRunning::new)
                .orElseGet(() -> new SaveOutcome.Stale(current));
    }

    /** The answer came, its acknowledgement did not: the page sends it again. */
    private static boolean isRepeat(AnswerChange change, SavedAnswer current) {
        return current.revision() == change.revision() + 1
                && current.flagged() == change.flagged()
                && Objects.equals(current.response(), change.response());
    }
}
