package kz.bagalau.testing.person.messaging;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.events.Topics;
import kz.bagalau.events.identity.PersonChangedV1;
import kz.bagalau.starter.event.Inbox;
import kz.bagalau.starter.event.TombstoneInbox;
import kz.bagalau.testing.person.Persons;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class PersonEventListener {
    private final Inbox inbox;
    private final TombstoneInbox tombstones;
    private final Persons persons;

    PersonEventListener(Inbox inbox, TombstoneInbox tombstones, Persons persons) {
        this.inbox = inbox;
        this.tombstones = tombstones;
        this.persons = persons;
    }

    @KafkaListener(topics = Topics.PERSON)
    void on(ConsumerRecord<String, byte[]> record) {
        tombstones.erased(record, persons::erased);
        inbox.once(record, received -> {
            if (received.event() instanceof PersonChangedV1 person) {
                persons.changed(person.personId(), received.aggregateVersion(), fullName(person), person.iin());
            }
        });
    }

    private static @Nullable String fullName(PersonChangedV1 person) {
        String name = Stream.of(person.surname(), person.name(), person.patronymic())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return name.isBlank() ? null : name;
    }
}
