package kz.bagalau.identity.staff.web;

import java.util.List;
import kz.bagalau.identity.staff.StaffAccount;
import org.jspecify.annotations.Nullable;

/**
 * One page of accounts.
 *
 * @param next cursor of the next page, null on the last
 */
record StaffPage(List<StaffAccount> accounts, @Nullable String next) {
    static StaffPage of(List<StaffAccount> found, int size) {
        return found.size() <= size
                ? new StaffPage(found, null)
                : new StaffPage(found.subList(0, size), found.get(size - 1).email());
    }
}
