package kz.bagalau.scheduling.dataimport;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file to import.
 *
 * @param name what the sender calls it
 * @param importedBy member of the staff, null when the service itself does it
 */
@SuppressWarnings("ArrayRecordComponent")
public record ImportFile(
        ImportKind kind,
        String name,
        byte[] content,
        @Nullable UUID importedBy) {}
