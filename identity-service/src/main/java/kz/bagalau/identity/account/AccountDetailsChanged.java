package kz.bagalau.identity.account;

import java.util.UUID;

/** Inside this service, in the same transaction: an account is new, or its address or language changed. */
public record AccountDetailsChanged(UUID accountId, String email, String locale) {
    static AccountDetailsChanged of(Account account) {
        return new AccountDetailsChanged(account.id(), account.email(), account.locale());
    }
}
