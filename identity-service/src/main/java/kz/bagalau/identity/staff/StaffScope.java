package kz.bagalau.identity.staff;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a role counts; {@link ScopeKind} says which of it a role takes.
 *
 * @param body the body, such as {@code mdobk} or {@code region-71}
 * @param region two-digit code
 * @param centres codes of test centres
 * @param organisation BIN
 * @param orderNumber of the order by which the head appointed the officer
 * @param orderDate of the same order
 */
public record StaffScope(
        @Nullable String body,
        @Nullable String region,
        Set<String> centres,
        @Nullable String organisation,
        @Nullable String orderNumber,
        @Nullable LocalDate orderDate) {
    private static final StaffScope EVERYWHERE = new StaffScope(null, null, Set.of(), null, null, null);

    /** The whole country. */
    public static StaffScope everywhere() {
        return EVERYWHERE;
    }

    /** Named test centres. */
    public static StaffScope centres(String... codes) {
        return new StaffScope(null, null, Set.of(codes), null, null, null);
    }

    /** A commission's body, or one of the ministry. */
    public static StaffScope body(String code) {
        return new StaffScope(code, null, Set.of(), null, null, null);
    }

    /** An organisation, by its head's order. */
    public static StaffScope organisation(String bin, String orderNumber, LocalDate orderDate) {
        return new StaffScope(null, null, Set.of(), bin, orderNumber, orderDate);
    }
}
