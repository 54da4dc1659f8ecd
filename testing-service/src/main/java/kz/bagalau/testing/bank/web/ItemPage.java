package kz.bagalau.testing.bank.web;

import java.util.List;
import java.util.UUID;
import kz.bagalau.testing.bank.ItemSummary;
import org.jspecify.annotations.Nullable;

/**
 * One page of the bank.
 *
 * @param next what to ask for as {@code after}, null on the last page
 */
record ItemPage(List<ItemSummary> items, @Nullable UUID next) {
    /** A page of one more than asked for: the surplus tells that there is a next page. */
    static ItemPage of(List<ItemSummary> found, int size) {
        return found.size() <= size
                ? new ItemPage(found, null)
                : new ItemPage(found.subList(0, size), found.get(size - 1).id());
    }
}
