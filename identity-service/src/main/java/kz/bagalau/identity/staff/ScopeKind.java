package kz.bagalau.identity.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kz.bagalau.starter.number.Bin;
import org.jspecify.annotations.Nullable;

/** What a role must and may say about where it counts. */
public enum ScopeKind {
    /** The whole country; nothing to say. */
    COUNTRY,
    /** A region by its two-digit code, or the whole country. */
    REGION,
    /** One or more test centres. */
    CENTRES,
    /**
     * A commission by the body that it belongs to (S3 5): {@code ministry}, {@code region-71}, {@code district-113200000} or
     * {@code organisation-} with the BIN.
     */
    COMMISSION,
    /** A body of the ministry that receives statistics (S1 7.7): {@code mdobk}, {@code tkbd}, {@code he}. */
    MINISTRY_BODY,
    /** An organisation by its BIN, with number and date of the head's order (S3 2.2). */
    ORGANISATION;

    private static final Pattern REGION_CODE = Pattern.compile("[0-9]{2}");
    private static final Pattern CENTRE_CODE = Pattern.compile("[0-9A-Za-z-]{1,20}");
    private static final Pattern COMMISSION_BODY =
            Pattern.compile("ministry|region-[0-9]{2}|district-[0-9]{4,9}|organisation-[0-9]{12}");
    private static final Set<String> MINISTRY_BODIES = Set.of("mdobk", "tkbd", "he");
    private static final int LONGEST_ORDER_NUMBER = 50;

    /** What is wrong with a scope for a role of this kind; empty when it is right. */
    List<ScopeFault> faultsOf(StaffScope scope, LocalDate today) {
        List<ScopeFault> faults = new ArrayList<>();
        check(faults, "body", scope.body(), this == COMMISSION || this == MINISTRY_BODY, true, this::knowsBody);
        check(faults, "region", scope.region(), this == REGION, false, REGION_CODE.asMatchPredicate());
        check(faults, "organisation", scope.organisation(), this == ORGANISATION, true, Bin::isValid);
        check(
                faults,
                "orderNumber",
                scope.orderNumber(),
                this == ORGANISATION,
                true,
                number -> number.length() <= LONGEST_ORDER_NUMBER);
        check(faults, "orderDate", scope.orderDate(), this == ORGANISATION, true, day -> !day.isAfter(today));
        check(
                faults,
                "centres",
                scope.centres().isEmpty() ? null : scope.centres(),
                this == CENTRES,
                true,
                codes -> codes.stream().allMatch(CENTRE_CODE.asMatchPredicate()));
        return faults;
    }

    private boolean knowsBody(String body) {
        return this == COMMISSION ? COMMISSION_BODY.matcher(body).matches() : MINISTRY_BODIES.contains(body);
    }

    private static <T> void check(
            List<ScopeFault> faults,
            String field,
            @Nullable T value,
            boolean wanted,
            boolean required,
            Predicate<T> right) {
        if (value == null) {
            if (wanted && required) {
                faults.add(new ScopeFault(field, "required"));
            }
        } else if (!wanted) {
            faults.add(new ScopeFault(field, "not-for-role"));
        } else if (!right.test(value)) {
            faults.add(new ScopeFault(field, "format-invalid"));
        }
    }
}
