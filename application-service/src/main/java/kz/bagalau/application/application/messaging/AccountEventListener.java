package kz.bagalau.application.application.messaging;

import kz.bagalau.application.application.ErasureService;
import kz.bagalau.events.Topics;
import kz.bagalau.events.identity.AccountErasedV1;
import kz.bagalau.starter.event.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class AccountEventListener {
    private final Inbox inbox;
    private final ErasureService erasure;

    AccountEventListener(Inbox inbox, ErasureService erasure) {
        this.inbox = inbox;
        this.erasure = erasure;
    }

    @KafkaListener(groupId = "application-service.account", topics = Topics.ACCOUNT)
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.once(record, received -> {
            if (received.event() instanceof AccountErasedV1 erased) {
                erasure.erase(erased.accountId());
            }
        });
    }
}
