package kz.bagalau.identity.staff;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import kz.bagalau.identity.IdentityProperties;
import kz.bagalau.identity.secondfactor.SecondFactorService;
import org.springframework.stereotype.Component;

/** Who must have a second factor (architecture 8): the staff; and who has one gives its code. */
@Component
public class SecondFactorRule {
    private final StaffGrantRepository grants;
    private final SecondFactorService secondFactors;
    private final StaffProperties properties;
    private final Clock clock;

    SecondFactorRule(
            StaffGrantRepository grants,
            SecondFactorService secondFactors,
            StaffProperties properties,
            IdentityProperties platform,
            Clock clock) {
        if (properties.demonstrationsWithoutSecondFactor() && !platform.onOwnMachine()) {
            throw new IllegalStateException("bagalau.identity.staff.demonstrations-without-second-factor is for"
                    + " localhost only, not for " + platform.publicUrl());
        }
        this.grants = grants;
        this.secondFactors = secondFactors;
        this.properties = properties;
        this.clock = clock;
    }

    /** What the account needs after the password now. */
    public SecondStep stepOf(UUID account) {
        if (secondFactors.isEnrolled(account)) {
            return SecondStep.CODE;
        }
        Instant now = clock.instant();
        boolean staff = grants.findByAccountIdAndRevokedAtIsNull(account).stream()
                .anyMatch(grant -> grant.counts(now) && !isSpared(grant));
        return staff ? SecondStep.ENROLMENT : SecondStep.NONE;
    }

    private boolean isSpared(StaffGrant grant) {
        return properties.demonstrationsWithoutSecondFactor() && grant.seeded();
    }
}
