package kz.bagalau.identity.audit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries somebody wants to see; null: no matter.
 *
 * @param from first day in Almaty
 * @param to last day in Almaty
 * @param actor id or whole address of an account
 * @param service short name
 * @param action part of it, in any letter case
 * @param object id of what the action was about
 * @param outcome how it ended
 * @param after the entry where the page before ended
 */
public record AuditFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String actor,
        @Nullable String service,
        @Nullable String action,
        @Nullable String object,
        @Nullable AuditOutcome outcome,
        @Nullable UUID after) {}
