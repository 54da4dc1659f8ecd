package kz.bagalau.application.application;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Told inside this service once the change is committed. */
record StatusChanged(
        UUID applicationId,
        ApplicationStatus status,
        @Nullable String reason,
        Instant submittedAt,
        Instant at) {
    static StatusChanged of(Application application, Instant at) {
        return new StatusChanged(
                application.id(), application.status(), application.refusalReason(), application.submittedAt(), at);
    }
}
