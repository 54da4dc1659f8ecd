package kz.bagalau.reference.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which entries to list; what is null does not restrict.
 *
 * @param parent code right above
 * @param within code of a place: everything in it, at any depth
 * @param query parts of a name in either language
 * @param after code of the last entry of the page before
 * @param limit most entries of the page
 */
public record EntryFilter(
        List<ReferenceKind> kinds,
        @Nullable String type,
        @Nullable String parent,
        @Nullable String within,
        @Nullable String query,
        @Nullable String after,
        int limit) {}
