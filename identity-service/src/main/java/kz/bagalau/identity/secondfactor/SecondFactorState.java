package kz.bagalau.identity.secondfactor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The second factor of an account.
 *
 * @param since when it was confirmed; null: there is none
 * @param recoveryCodesLeft not used yet
 */
public record SecondFactorState(@Nullable Instant since, int recoveryCodesLeft) {
    static final SecondFactorState NONE = new SecondFactorState(null, 0);
}
