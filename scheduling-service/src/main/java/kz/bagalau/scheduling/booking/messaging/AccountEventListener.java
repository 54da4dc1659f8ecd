package kz.bagalau.scheduling.booking.messaging;

import kz.bagalau.events.Topics;
import kz.bagalau.events.identity.AccountErasedV1;
import kz.bagalau.scheduling.booking.WaitingService;
import kz.bagalau.starter.event.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears of erased accounts: nobody waits for a seat any more. */
@Component
class AccountEventListener {
    private final Inbox inbox;
    private final WaitingService waiting;

    AccountEventListener(Inbox inbox, WaitingService waiting) {
        this.inbox = inbox;
        this.waiting = waiting;
    }

    @KafkaListener(groupId = "scheduling-service.account", topics = Topics.ACCOUNT)
    void on(ConsumerRecord<String, byte[]> message) {
        inbox.once(message, received -> {
            if (received.event() instanceof AccountErasedV1 erased) {
                waiting.forget(erased.accountId());
            }
        });
    }
}
