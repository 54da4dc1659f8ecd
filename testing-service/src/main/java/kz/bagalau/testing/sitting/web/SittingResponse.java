package kz.bagalau.testing.sitting.web;

import java.time.Instant;
import java.util.UUID;
import kz.bagalau.events.LocalizedText;
import kz.bagalau.testing.sitting.AnswerCounts;
import kz.bagalau.testing.sitting.SittingStatus;
import kz.bagalau.testing.sitting.SittingView;
import org.jspecify.annotations.Nullable;

/**
 * A sitting as its candidate sees it.
 *
 * @param serverTime to set the page's countdown by
 * @param endsAt when the server ends it, while it runs
 * @param remainingSeconds while it is paused
 * @param largeType whether the page shows large type (disability of sight)
 */
record SittingResponse(
        UUID id,
        UUID applicationId,
        SittingStatus status,
        Instant serverTime,
        Instant startsAt,
        LocalizedText centreName,
        String room,
        int seatNumber,
        String testType,
        String subject,
        LocalizedText subjectName,
        String language,
        @Nullable Instant startedAt,
        @Nullable Instant endsAt,
        @Nullable Long remainingSeconds,
        @Nullable Long durationMinutes,
        int questionCount,
        int answeredCount,
        boolean largeType) {
    static SittingResponse of(SittingView sitting, AnswerCounts counts, Instant now) {
        Long seconds = sitting.durationSeconds();
        return new SittingResponse(
                sitting.id(),
                sitting.applicationId(),
                sitting.status(),
                now,
                sitting.place().startsAt(),
                new LocalizedText(
                        sitting.place().centreNameKk(), sitting.place().centreNameRu()),
                sitting.place().room(),
                sitting.place().seatNumber(),
                sitting.exam().testType(),
                sitting.exam().subject(),
                new LocalizedText(sitting.exam().subjectNameKk(), sitting.exam().subjectNameRu()),
                sitting.exam().language(),
                sitting.startedAt(),
                sitting.endsAt(),
                sitting.remainingSeconds(),
                seconds == null ? null : seconds / 60,
                counts.questions(),
                counts.answered(),
                sitting.exam().disabilityOfSight());
    }
}
