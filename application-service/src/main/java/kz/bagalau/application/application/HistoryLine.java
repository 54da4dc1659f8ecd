package kz.bagalau.application.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change.
 *
 * @param at when
 * @param step what it became, or that the form was changed
 * @param reason why, when there is a reason
 */
public record HistoryLine(
        Instant at, HistoryStep step, @Nullable String reason) {}
