package kz.bagalau.starter.event.sample.messaging;

import kz.bagalau.events.Topics;
import kz.bagalau.events.certificate.CertificateIssuedV1;
import kz.bagalau.events.identity.AccountConfirmedV1;
import kz.bagalau.events.identity.AccountRegisteredV1;
import kz.bagalau.starter.event.EventPublisher;
import kz.bagalau.starter.event.Inbox;
import kz.bagalau.starter.event.ReceivedEvent;
import kz.bagalau.starter.event.sample.AccountLog;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;

/** Answers a registration with a confirmation. */
public class AccountEventListener {
    private final Inbox inbox;
    private final EventPublisher publisher;
    private final AccountLog log;

    public AccountEventListener(Inbox inbox, EventPublisher publisher, AccountLog log) {
        this.inbox = inbox;
        this.publisher = publisher;
        this.log = log;
    }

    @KafkaListener(topics = {Topics.ACCOUNT, Topics.CERTIFICATE})
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.once(record, received -> {
            switch (received.event()) {
                case AccountRegisteredV1 registered -> confirm(received, registered);
                case AccountConfirmedV1 _, CertificateIssuedV1 _ -> log.handle(received);
                default -> {}
            }
        });
    }

    private void confirm(ReceivedEvent received, AccountRegisteredV1 registered) {
        publisher.publish(
                new AccountConfirmedV1(registered.accountId(), registered.registeredAt()),
                received.aggregateVersion() + 1);
        log.handle(received);
    }
}
