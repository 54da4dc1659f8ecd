package kz.bagalau.identity.staff;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a role counts.
 *
 * @param body the body, such as {@code mdobk}; null: any
 * @param region two-digit code; null: any
 * @param centres codes of test centres
 */
public record StaffScope(@Nullable String body, @Nullable String region, Set<String> centres) {
    private static final StaffScope EVERYWHERE = new StaffScope(null, null, Set.of());

    /** The whole country. */
    public static StaffScope everywhere() {
        return EVERYWHERE;
    }

    /** Named test centres. */
    public static StaffScope centres(String... codes) {
        return new StaffScope(null, null, Set.of(codes));
    }
}
