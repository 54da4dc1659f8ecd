package kz.bagalau.starter.event.sample.messaging;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import kz.bagalau.events.Topics;
import kz.bagalau.starter.event.Inbox;
import kz.bagalau.starter.event.TombstoneInbox;
import kz.bagalau.starter.event.sample.AccountLog;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;

/** Keeps persons until they are erased. */
public class PersonEventListener {
    private final Inbox inbox;
    private final TombstoneInbox tombstones;
    private final AccountLog log;
    private final List<UUID> erased = new CopyOnWriteArrayList<>();

    public PersonEventListener(Inbox inbox, TombstoneInbox tombstones, AccountLog log) {
        this.inbox = inbox;
        this.tombstones = tombstones;
        this.log = log;
    }

    /** Whom the listener has forgotten. */
    public List<UUID> erased() {
        return erased;
    }

    @KafkaListener(topics = Topics.PERSON)
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.once(record, log::handle);
        tombstones.erased(record, erased::add);
    }
}
