package kz.bagalau.reference.entry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it stands.
 *
 * @param parentName name of what {@code parent} means
 * @param closedOn the day since which it is not offered; null while it is
 */
public record ListedEntry(
        ReferenceKind kind,
        ReferenceEntry entry,
        @Nullable LocalizedName parentName,
        @Nullable LocalDate closedOn) {}
