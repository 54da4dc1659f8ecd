package kz.bagalau.identity.staff.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.bagalau.identity.staff.StaffDays;
import kz.bagalau.identity.staff.StaffRole;
import kz.bagalau.identity.staff.StaffScope;
import org.jspecify.annotations.Nullable;

/** Role, scope and days; blank texts count as none. */
record GiveRoleRequest(
        @NotNull StaffRole role,
        @Nullable String body,
        @Nullable String region,
        @Size(max = 100) @Nullable List<@NotNull String> centres,
        @Nullable String organisation,
        @Nullable String orderNumber,
        @Nullable LocalDate orderDate,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay) {
    StaffScope scope() {
        Set<String> codes = centres == null ? Set.of() : Set.copyOf(centres);
        return new StaffScope(text(body), text(region), codes, text(organisation), text(orderNumber), orderDate);
    }

    StaffDays days() {
        return new StaffDays(firstDay, lastDay);
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
