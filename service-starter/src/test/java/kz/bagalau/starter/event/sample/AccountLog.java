package kz.bagalau.starter.event.sample;

import io.micrometer.tracing.Tracer;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import kz.bagalau.starter.event.ReceivedEvent;

/** What the listeners of the test did. */
public class AccountLog {
    private final Tracer tracer;
    private final List<Entry> entries = new CopyOnWriteArrayList<>();
    private final Set<UUID> poisoned = ConcurrentHashMap.newKeySet();

    public AccountLog(Tracer tracer) {
        this.tracer = tracer;
    }

    /** One handled event, with the trace in which it was handled. */
    public record Entry(UUID key, ReceivedEvent received, String traceId) {}

    /** Notes an event, or fails when its aggregate is poisoned. */
    public void handle(ReceivedEvent received) {
        UUID key = received.event().aggregateId();
        if (poisoned.contains(key)) {
            throw new IllegalStateException("poison of Айгүл Серікқызы 880101400123");
        }
        var span = tracer.currentSpan();
        entries.add(new Entry(key, received, span == null ? "" : span.context().traceId()));
    }

    /** Lets events of an aggregate fail. */
    public void poison(UUID key) {
        poisoned.add(key);
    }

    /** Lets them succeed again. */
    public void heal(UUID key) {
        poisoned.remove(key);
    }

    /** What was handled of an aggregate. */
    public List<Entry> of(UUID key) {
        return entries.stream().filter(entry -> entry.key().equals(key)).toList();
    }
}
