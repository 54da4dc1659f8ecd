package kz.bagalau.reference.dataimport;

import java.util.UUID;
import kz.bagalau.reference.entry.ReferenceKind;
import org.jspecify.annotations.Nullable;

/**
 * A file to import.
 *
 * @param name what the sender calls it
 * @param closeMissing whether the file is the whole list, so that entries it does not have are closed
 * @param importedBy member of the staff, null when the service itself does it
 */
@SuppressWarnings("ArrayRecordComponent")
public record ImportFile(
        ReferenceKind kind,
        String name,
        byte[] content,
        boolean closeMissing,
        @Nullable UUID importedBy) {}
