package kz.bagalau.application.overview;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of a campaign's applications, the newest first.
 *
 * @param campaign the campaign, null when there is none yet
 * @param applications of this page
 * @param next cursor of the next page, null on the last
 */
public record OverviewPage(
        @Nullable UUID campaign,
        List<ApplicationOverview> applications,
        @Nullable UUID next) {
    static OverviewPage of(UUID campaign, List<ApplicationOverview> found, int size) {
        return found.size() <= size
                ? new OverviewPage(campaign, found, null)
                : new OverviewPage(
                        campaign, found.subList(0, size), found.get(size - 1).id());
    }
}
