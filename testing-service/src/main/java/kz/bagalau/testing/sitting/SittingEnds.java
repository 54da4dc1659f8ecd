package kz.bagalau.testing.sitting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What time alone does with sittings. Each step locks the sitting and looks again, so that it happens once, whichever instance
 * comes first and whatever an administrator did meanwhile.
 */
@Service
class SittingEnds {
    private final SittingRepository sittings;
    private final SittingDay day;
    private final Sittings steps;
    private final Clock clock;

    SittingEnds(SittingRepository sittings, SittingDay day, Sittings steps, Clock clock) {
        this.sittings = sittings;
        this.day = day;
        this.steps = steps;
        this.clock = clock;
    }

    /** Ids of running tests whose time is out. */
    @Transactional(readOnly = true)
    public List<UUID> over() {
        return sittings.over(clock.instant());
    }

    /** Ends a test whose time is out, unless that was done or more time was given meanwhile. */
    @Transactional
    public void endByTime(UUID id) {
        sittings.lock(id)
                .filter(sitting -> sitting.isOver(clock.instant()))
                .ifPresent(sitting -> steps.end(sitting, EndedBy.TIME));
    }

    /** Ids of sittings that nobody began before the latest start passed. */
    @Transactional(readOnly = true)
    public List<UUID> missed() {
        return sittings.notBegun(day.latestStartPassed(clock.instant()));
    }

    /** Notes a person as absent who has not begun and may not any more. */
    @Transactional
    public void miss(UUID id) {
        sittings.lock(id)
                .filter(sitting -> sitting.status().mayBecome(SittingStatus.ABSENT))
                .filter(sitting -> day.refusalOfStart(sitting.place().startsAt(), clock.instant())
                        .isPresent())
                .ifPresent(Sitting::miss);
    }

    /** Ids of tests that are still paused at their slot's hard end. */
    @Transactional(readOnly = true)
    public List<UUID> leftPaused() {
        return sittings.pausedSince(day.hardEndPassed(clock.instant()));
    }

    /** Ends a paused test at its slot's hard end; what was answered is scored. */
    @Transactional
    public void endPaused(UUID id) {
        sittings.lock(id)
                .filter(sitting -> sitting.status() == SittingStatus.PAUSED)
                .ifPresent(sitting -> {
                    Instant hardEnd = day.hardEnd(sitting.place().startsAt());
                    if (!clock.instant().isBefore(hardEnd)) {
                        steps.end(sitting, EndedBy.TIME, hardEnd);
                    }
                });
    }
}
