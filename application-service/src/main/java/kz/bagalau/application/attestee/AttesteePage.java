package kz.bagalau.application.attestee;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list, in the order in which people applied.
 *
 * @param lines of this page
 * @param next cursor of the next page, null on the last
 */
public record AttesteePage(
        List<AttesteeLine> lines, @Nullable UUID next) {
    static AttesteePage of(List<AttesteeLine> found, int size) {
        return found.size() <= size
                ? new AttesteePage(found, null)
                : new AttesteePage(found.subList(0, size), found.get(size - 1).applicationId());
    }
}
