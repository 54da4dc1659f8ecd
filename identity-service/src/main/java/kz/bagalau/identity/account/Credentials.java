package kz.bagalau.identity.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a sign-in is checked against.
 *
 * @param passwordHash null while the account is not confirmed
 * @param epoch grows whenever all sign-ins of the account end
 */
public record Credentials(UUID accountId, @Nullable String passwordHash, long epoch) {
    @Override
    public String toString() {
        return "Credentials[" + accountId + "]";
    }
}
