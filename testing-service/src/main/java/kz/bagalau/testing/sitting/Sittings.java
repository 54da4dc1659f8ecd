package kz.bagalau.testing.sitting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import kz.bagalau.starter.problem.ProblemException;
import kz.bagalau.starter.time.Almaty;
import kz.bagalau.testing.blueprint.Blueprints;
import kz.bagalau.testing.form.Form;
import kz.bagalau.testing.form.FormRequest;
import kz.bagalau.testing.form.Forms;
import kz.bagalau.testing.sitting.messaging.SittingEvents;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The candidate's steps: see, start, finish. */
@Service
public class Sittings {
    private final SittingRepository sittings;
    private final SittingDay day;
    private final SittingTable table;
    private final Forms forms;
    private final Blueprints blueprints;
    private final SittingEvents events;
    private final Clock clock;

    Sittings(
            SittingRepository sittings,
            SittingDay day,
            SittingTable table,
            Forms forms,
            Blueprints blueprints,
            SittingEvents events,
            Clock clock) {
        this.sittings = sittings;
        this.day = day;
        this.table = table;
        this.forms = forms;
        this.blueprints = blueprints;
        this.events = events;
        this.clock = clock;
    }

    /** A person's own sittings, the latest first. */
    @Transactional(readOnly = true)
    public List<SittingView> ofPerson(UUID personId) {
        return sittings.ofPerson(personId).stream().map(Sitting::view).toList();
    }

    /** A person's own sitting; anybody else's is not found. Notes that the page was there. */
    @Transactional
    public SittingView own(UUID id, UUID personId) {
        SittingView sitting = sittings.findById(id)
                .map(Sitting::view)
                .filter(view -> view.personId().equals(personId))
                .orElseThrow(ProblemException::notFound);
        table.seen(id, clock.instant());
        return sitting;
    }

    /** Begins the test; a second start answers as the first. */
    @Transactional
    public SittingView start(UUID id, UUID personId) {
        Sitting sitting = lockOwn(id, personId);
        if (sitting.status() == SittingStatus.RUNNING || sitting.status() == SittingStatus.PAUSED) {
            return sitting.view();
        }
        if (sitting.status() != SittingStatus.RELEASED) {
            throw SittingProblems.of(new IllegalTransition(sitting.status(), SittingStatus.RUNNING));
        }
        day.refusalOfStart(sitting.place().startsAt(), clock.instant()).ifPresent(code -> {
            throw SittingProblems.conflict(code);
        });
        Form form = forms.ensure(request(sitting.view())).orElseThrow(() -> SittingProblems.conflict("paper-missing"));
        Exam exam = sitting.view().exam();
        Duration duration =
                day.timeFor(exam, blueprints.byId(form.blueprintId()).duration());
        sitting.start(clock.instant(), duration);
        events.started(sitting.view(), sitting.nextEventVersion());
        return sitting.view();
    }

    /** Ends the test by the candidate's wish; a second finish answers as the first. */
    @Transactional
    public SittingView finish(UUID id, UUID personId) {
        Sitting sitting = lockOwn(id, personId);
        if (sitting.status().ended()) {
            return sitting.view();
        }
        if (sitting.status() == SittingStatus.PAUSED) {
            throw SittingProblems.conflict("sitting-paused"); // time alone ends a paused test, not its candidate
        }
        boolean late = sitting.isOver(clock.instant());
        return end(sitting, late ? EndedBy.TIME : EndedBy.CANDIDATE);
    }

    SittingView end(Sitting sitting, EndedBy by) {
        Instant planned = sitting.view().endsAt();
        return end(sitting, by, by == EndedBy.TIME && planned != null ? planned : clock.instant());
    }

    SittingView end(Sitting sitting, EndedBy by, Instant at) {
        refusing(sitting, it -> it.complete(at, by));
        events.completed(sitting.view(), table.counts(sitting.getId()), sitting.nextEventVersion());
        return sitting.view();
    }

    static void refusing(Sitting sitting, Consumer<Sitting> step) {
        try {
            step.accept(sitting);
        } catch (IllegalTransition refusal) {
            throw SittingProblems.of(refusal);
        }
    }

    static FormRequest request(SittingView sitting) {
        return new FormRequest(
                sitting.id(),
                sitting.exam().testType(),
                sitting.exam().subject(),
                sitting.exam().language(),
                Almaty.day(sitting.place().startsAt()));
    }

    private Sitting lockOwn(UUID id, UUID personId) {
        return sittings.lock(id)
                .filter(sitting -> sitting.view().personId().equals(personId))
                .orElseThrow(ProblemException::notFound);
    }
}
