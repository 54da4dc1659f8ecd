package kz.bagalau.reference.dataimport;

import java.time.Instant;
import kz.bagalau.reference.entry.ReferenceKind;
import org.jspecify.annotations.Nullable;

/**
 * What there is of a kind.
 *
 * @param open entries that are offered
 * @param closed entries that are not any more
 * @param importedAt of the last file that was accepted
 * @param fileName its name
 */
public record KindState(
        ReferenceKind kind,
        int open,
        int closed,
        @Nullable Instant importedAt,
        @Nullable String fileName) {}
