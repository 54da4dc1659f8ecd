package kz.bagalau.identity.audit.web;

import java.util.List;
import java.util.UUID;
import kz.bagalau.identity.audit.AuditEntry;
import org.jspecify.annotations.Nullable;

/**
 * One page of entries.
 *
 * @param next cursor of the next page, null on the last
 */
record AuditPage(List<AuditEntry> entries, @Nullable UUID next) {
    static AuditPage of(List<AuditEntry> found, int size) {
        return found.size() <= size
                ? new AuditPage(found, null)
                : new AuditPage(found.subList(0, size), found.get(size - 1).id());
    }
}
