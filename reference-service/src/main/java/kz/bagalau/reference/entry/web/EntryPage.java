package kz.bagalau.reference.entry.web;

import java.util.List;
import kz.bagalau.reference.entry.ListedEntry;
import org.jspecify.annotations.Nullable;

/**
 * Entries in the order of their names.
 *
 * @param next for {@code after} of the next page; null on the last
 */
record EntryPage(List<EntryResponse> entries, @Nullable String next) {
    /** A page of what was asked for with one more, which tells whether there is a next page. */
    static EntryPage of(List<ListedEntry> oneMore, int size) {
        List<EntryResponse> page =
                oneMore.stream().limit(size).map(EntryResponse::from).toList();
        return new EntryPage(page, oneMore.size() > size ? page.getLast().code() : null);
    }
}
