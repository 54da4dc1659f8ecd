package kz.bagalau.reference.entry.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import kz.bagalau.events.LocalizedText;
import kz.bagalau.events.reference.ReferenceEntryChangedV1;
import kz.bagalau.reference.entry.ChangedEntry;
import kz.bagalau.reference.entry.ReferenceEntry;
import kz.bagalau.reference.entry.ReferenceKind;
import kz.bagalau.starter.event.EventPublisher;
import org.springframework.stereotype.Component;

/** Tells the other services of changed entries, in the transaction of the change; the outbox writes them in one batch. */
@Component
public class EntryEvents {
    private final EventPublisher outbox;
    private final Clock clock;

    EntryEvents(EventPublisher outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Tells of those whose kind is told. */
    public void tell(List<ChangedEntry> changes) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (ChangedEntry change : changes) {
            if (change.kind().isTold()) {
                outbox.publish(event(change, now), change.version());
            }
        }
    }

    private static ReferenceEntryChangedV1 event(ChangedEntry change, Instant now) {
        ReferenceEntry entry = change.entry();
        boolean inGroup = change.kind() == ReferenceKind.SPECIALITIES;
        return new ReferenceEntryChangedV1(
                id(change.kind(), entry.code()),
                change.kind().id(),
                entry.code(),
                new LocalizedText(entry.name().kk(), entry.name().ru()),
                entry.type(),
                inGroup ? null : entry.parent(),
                inGroup ? entry.parent() : null,
                change.closedOn(),
                now);
    }

    /** The same for a kind and code for ever: the key of its records. */
    private static UUID id(ReferenceKind kind, String code) {
        return UUID.nameUUIDFromBytes((kind.id() + ":" + code).getBytes(StandardCharsets.UTF_8));
    }
}
