package kz.bagalau.starter.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Names who acts where no token does: in the steps of a sign-in. */
public final class AuditedActor {
    private final AuditTrail trail;
    private final Clock clock;

    AuditedActor(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    /** The running request is this account's action from now on; nothing of who has no role of the staff. */
    public void is(UUID account, List<String> roles, HttpServletRequest request) {
        if (StaffAction.areOfTheStaff(roles)) {
            StaffAction action =
                    StaffAction.of(request, account, roles.stream().sorted().toList(), clock.instant());
            trail.begin(action);
            AuditInterceptor.begun(request, action);
        }
    }
}
