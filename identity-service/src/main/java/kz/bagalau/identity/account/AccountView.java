package kz.bagalau.identity.account;

import java.util.UUID;

/**
 * An account as the other capabilities see it.
 *
 * @param teacher whether its owner may apply for the test
 */
public record AccountView(UUID id, String email, String locale, boolean confirmed, boolean teacher) {
    static AccountView of(Account account) {
        return new AccountView(
                account.id(), account.email(), account.locale(), account.isConfirmed(), account.isTeacher());
    }
}
