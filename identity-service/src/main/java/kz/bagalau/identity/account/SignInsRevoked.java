package kz.bagalau.identity.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Inside this service, in the same transaction: an account has another password, address or second factor, or goes, and who is signed in must
 * sign in again.
 *
 * @param keptSession id of the one session that goes on; null for none
 */
public record SignInsRevoked(UUID accountId, @Nullable String keptSession) {}
