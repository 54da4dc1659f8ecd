package kz.bagalau.application.application;

import java.time.Instant;
import kz.bagalau.application.campaign.Campaign;
import org.jspecify.annotations.Nullable;

/** Deleting is possible until a deadline before the slot (S0; hours of the campaign ◊), at any time while no slot is certain. */
final class WithdrawalPolicy {
    private WithdrawalPolicy() {}

    static WithdrawalDecision decide(Application application, Campaign campaign, Instant now) {
        return switch (application.status()) {
            case SUBMITTED -> WithdrawalDecision.ALLOWED;
            case ACCEPTED -> {
                Instant until = editableUntil(application, campaign);
                yield until != null && now.isBefore(until) ? WithdrawalDecision.ALLOWED : WithdrawalDecision.TOO_LATE;
            }
            case WITHDRAWN -> WithdrawalDecision.ALREADY_WITHDRAWN;
            case REFUSED, TESTED -> WithdrawalDecision.NOT_DELETABLE;
        };
    }

    /** The deadline; null while there is no slot. */
    static @Nullable Instant editableUntil(Application application, Campaign campaign) {
        ReservedSeat seat = application.seat();
        return seat == null ? null : campaign.editableUntil(seat.startsAt());
    }
}
