package kz.bagalau.testing.result;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.events.LocalizedText;
import kz.bagalau.events.testing.PartScore;
import kz.bagalau.events.testing.ResultReleasedV1;
import kz.bagalau.starter.time.Almaty;
import kz.bagalau.testing.answer.Answers;
import kz.bagalau.testing.answer.SavedAnswer;
import kz.bagalau.testing.bank.ItemBank;
import kz.bagalau.testing.blueprint.Blueprint;
import kz.bagalau.testing.blueprint.BlueprintPart;
import kz.bagalau.testing.blueprint.Blueprints;
import kz.bagalau.testing.form.Form;
import kz.bagalau.testing.form.Forms;
import kz.bagalau.testing.sitting.EndedSittings;
import kz.bagalau.testing.sitting.SittingView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the result of an ended test from its frozen paper and its stored answers; the same again gives the same. */
@Service
public class Scoring {
    private final EndedSittings sittings;
    private final Forms forms;
    private final Answers answers;
    private final ItemBank bank;
    private final Blueprints blueprints;
    private final ResultTable results;
    private final Clock clock;

    Scoring(
            EndedSittings sittings,
            Forms forms,
            Answers answers,
            ItemBank bank,
            Blueprints blueprints,
            ResultTable results,
            Clock clock) {
        this.sittings = sittings;
        this.forms = forms;
        this.answers = answers;
        this.bank = bank;
        this.blueprints = blueprints;
        this.results = results;
        this.clock = clock;
    }

    /** Scores a test that ended and releases its result, once. */
    @Transactional
    public void score(UUID sittingId) {
        SittingView sitting = sittings.ended(sittingId);
        Form form = forms.find(sittingId).orElseThrow(() -> new IllegalStateException("No paper of " + sittingId));
        Map<Integer, SavedAnswer> given =
                answers.of(sittingId).stream().collect(Collectors.toMap(SavedAnswer::number, Function.identity()));
        List<QuestionScore> questions = form.questions().stream()
                .map(question -> Marking.mark(question, bank.item(question.itemId()), given.get(question.number())))
                .toList();
        Result result = result(sitting, blueprints.byId(form.blueprintId()), questions);
        if (results.insert(result, questions)) {
            sittings.publish(sittingId, release(sitting, result));
        }
    }

    private Result result(SittingView sitting, Blueprint blueprint, List<QuestionScore> questions) {
        List<PartScore> parts = blueprint.parts().stream()
                .map(part -> partScore(part, questions))
                .toList();
        BigDecimal score = parts.stream().map(PartScore::score).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal maximum = parts.stream().map(PartScore::maxScore).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal percent = ResultRules.percent(score, maximum);
        Instant testedAt = Objects.requireNonNull(sitting.completedAt());
        return new Result(
                sitting.id(),
                score,
                maximum,
                percent,
                parts,
                ResultRules.categoryReached(percent, blueprints.thresholds(blueprint.rulePack()))
                        .orElse(null),
                blueprint.rulePack(),
                clock.instant(),
                ResultRules.validUntil(Almaty.day(testedAt)));
    }

    private static PartScore partScore(BlueprintPart part, List<QuestionScore> questions) {
        List<QuestionScore> own = questions.stream()
                .filter(question -> question.part().equals(part.code()))
                .toList();
        return new PartScore(
                part.code(),
                new LocalizedText(part.titleKk(), part.titleRu()),
                own.stream().map(QuestionScore::score).reduce(BigDecimal.ZERO, BigDecimal::add),
                own.stream().map(QuestionScore::maxScore).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static ResultReleasedV1 release(SittingView sitting, Result result) {
        return new ResultReleasedV1(
                sitting.id(),
                sitting.applicationId(),
                sitting.personId(),
                sitting.exam().testType(),
                sitting.exam().subject(),
                new LocalizedText(sitting.exam().subjectNameKk(), sitting.exam().subjectNameRu()),
                sitting.exam().language(),
                new LocalizedText(
                        sitting.place().centreNameKk(), sitting.place().centreNameRu()),
                result.score(),
                result.maxScore(),
                result.percent(),
                result.parts(),
                result.categoryReached(),
                result.rulePack(),
                Objects.requireNonNull(sitting.completedAt()),
                result.releasedAt(),
                result.validUntil());
    }
}
