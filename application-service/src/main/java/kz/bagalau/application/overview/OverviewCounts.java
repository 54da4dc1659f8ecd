package kz.bagalau.application.overview;

import java.util.List;
import java.util.UUID;
import kz.bagalau.application.application.ApplicationStatus;
import org.jspecify.annotations.Nullable;

/**
 * How many applications of a campaign match, whatever their status.
 *
 * @param campaign the campaign, null when there is none yet
 * @param total all that match
 * @param statuses of each status, also where there are none
 */
public record OverviewCounts(@Nullable UUID campaign, long total, List<StatusCount> statuses) {
    /** Those of one status. */
    public record StatusCount(ApplicationStatus status, long count) {}
}
