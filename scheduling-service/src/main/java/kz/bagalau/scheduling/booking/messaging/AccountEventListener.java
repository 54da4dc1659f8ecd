package kz.bagalau.scheduling.booking.messaging;

import java.util.List;
import kz.bagalau.events.Topics;
import kz.bagalau.events.identity.AccountErasedV1;
import kz.bagalau.events.identity.StaffRolesChangedV1;
import kz.bagalau.scheduling.booking.WaitingService;
import kz.bagalau.scheduling.duty.DutyRole;
import kz.bagalau.scheduling.duty.StaffRight;
import kz.bagalau.scheduling.duty.StaffRights;
import kz.bagalau.starter.event.Inbox;
import kz.bagalau.starter.event.ReceivedEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/**
 * Hears of the staff's roles, by which people may be put on duty, and of erased accounts: nobody waits for a seat any more. The
 * group is another one than while it heard of erased accounts alone, so that it reads also the roles which were passed by then.
 */
@Component
class AccountEventListener {
    private final Inbox inbox;
    private final WaitingService waiting;
    private final StaffRights rights;

    AccountEventListener(Inbox inbox, WaitingService waiting, StaffRights rights) {
        this.inbox = inbox;
        this.waiting = waiting;
        this.rights = rights;
    }

    @KafkaListener(groupId = "scheduling-service.accounts", topics = Topics.ACCOUNT)
    void on(ConsumerRecord<String, byte[]> message) {
        inbox.once(message, this::handle);
    }

    private void handle(ReceivedEvent received) {
        switch (received.event()) {
            case StaffRolesChangedV1 changed ->
                rights.keep(changed.accountId(), received.aggregateVersion(), rightsIn(changed));
            case AccountErasedV1 erased -> {
                waiting.forget(erased.accountId());
                rights.forget(erased.accountId());
            }
            default -> {
                // Links, passwords and second factors: of the account alone.
            }
        }
    }

    private static List<StaffRight> rightsIn(StaffRolesChangedV1 event) {
        return event.roles().stream()
                .flatMap(held -> DutyRole.of(held.role()).stream()
                        .flatMap(role -> held.centres().stream()
                                .map(centre -> new StaffRight(role, centre, held.from(), held.until()))))
                .toList();
    }
}
