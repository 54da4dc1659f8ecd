package kz.bagalau.testing.answer;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.starter.problem.ProblemException;
import kz.bagalau.testing.bank.ItemBank;
import kz.bagalau.testing.bank.ItemFile;
import kz.bagalau.testing.blueprint.Blueprints;
import kz.bagalau.testing.form.Form;
import kz.bagalau.testing.sitting.Sittings;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

/** Shows papers, only to their candidates and only while the test runs. */
@Service
public class Papers {
    private final Sittings sittings;
    private final PaperCache papers;
    private final Blueprints blueprints;
    private final ItemBank bank;
    private final AnswerTable answers;
    private final Clock clock;

    Papers(
            Sittings sittings,
            PaperCache papers,
            Blueprints blueprints,
            ItemBank bank,
            AnswerTable answers,
            Clock clock) {
        this.sittings = sittings;
        this.papers = papers;
        this.blueprints = blueprints;
        this.bank = bank;
        this.answers = answers;
        this.clock = clock;
    }

    /** The whole paper; 409 not-started, sitting-paused or sitting-over when it may not be seen. */
    public Paper of(UUID sittingId, UUID personId) {
        Form form = visible(sittingId, personId);
        Map<Integer, SavedAnswer> given =
                answers.all(sittingId).stream().collect(Collectors.toMap(SavedAnswer::number, Function.identity()));
        return new Paper(
                blueprints.byId(form.blueprintId()),
                form.questions().stream()
                        .map(question ->
                                new PaperQuestion(question, bank.item(question.itemId()), given.get(question.number())))
                        .toList());
    }

    /** A picture of a question. */
    public Optional<ItemFile> file(UUID sittingId, int number, String path, UUID personId) {
        return visible(sittingId, personId).question(number).flatMap(question -> bank.file(question.itemId(), path));
    }

    private Form visible(UUID sittingId, UUID personId) {
        sittings.own(sittingId, personId).whyNotOpen(clock.instant()).ifPresent(code -> {
            throw new ProblemException(HttpStatus.CONFLICT, code);
        });
        return papers.of(sittingId).orElseThrow(ProblemException::notFound);
    }
}
