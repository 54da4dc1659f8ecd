package kz.bagalau.application.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change of status.
 *
 * @param at when
 * @param status what it became
 * @param reason why, when there is a reason
 */
public record HistoryLine(
        Instant at, ApplicationStatus status, @Nullable String reason) {}
