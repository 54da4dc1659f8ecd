package kz.bagalau.identity.staff;

import java.util.List;
import java.util.UUID;
import kz.bagalau.identity.secondfactor.SecondFactorState;
import org.jspecify.annotations.Nullable;

/**
 * An account of the staff, or one that an administrator opened for it.
 *
 * @param confirmed whether the mailed link was followed and a password set
 * @param name surname and name, when the person gave them
 * @param secondFactor since when there is one
 * @param grants the newest first, those revoked too
 */
public record StaffAccount(
        UUID accountId,
        String email,
        String locale,
        boolean confirmed,
        @Nullable String name,
        SecondFactorState secondFactor,
        List<StaffGrantView> grants) {}
