package kz.bagalau.system.bench.outbox;

import java.util.UUID;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventContract;

/**
 * The event that both outboxes carry, about as large as those of the platform.
 *
 * @param aggregateId one of some thousands
 * @param number counts all events of a run
 * @param text fills it up
 */
@EventContract(type = "kz.bagalau.bench.tick.v1", topic = TickV1.TOPIC)
public record TickV1(UUID aggregateId, int number, String text) implements Event {
    static final String TOPIC = "bagalau.bench.tick.v1";
    private static final int AGGREGATES = 2_000;
    private static final String TEXT = "Педагогтердің білімін бағалау / Оценка знаний педагогов; ".repeat(4);

    static TickV1 of(int number) {
        return new TickV1(new UUID(0x7000L, number % AGGREGATES), number, TEXT);
    }
}
