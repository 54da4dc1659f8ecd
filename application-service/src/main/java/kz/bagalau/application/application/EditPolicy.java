package kz.bagalau.application.application;

import java.time.Instant;
import kz.bagalau.application.campaign.Campaign;

/** Changing is possible as long as deleting is: until a deadline before the slot (S0, "Менің іс-әрекетім"). */
final class EditPolicy {
    private EditPolicy() {}

    static EditDecision decide(Application application, Campaign campaign, Instant now) {
        return switch (WithdrawalPolicy.decide(application, campaign, now)) {
            case ALLOWED -> EditDecision.ALLOWED;
            case TOO_LATE -> EditDecision.TOO_LATE;
            case ALREADY_WITHDRAWN, NOT_DELETABLE -> EditDecision.NOT_EDITABLE;
        };
    }
}
