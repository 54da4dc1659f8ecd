package kz.bagalau.starter.event.outbox;

import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongConsumer;

/** Tells the workers of this process, after a commit, which parts have rows; without a relay nobody listens. */
final class WakeUp {
    private final CopyOnWriteArrayList<LongConsumer> listeners = new CopyOnWriteArrayList<>();

    void listen(LongConsumer listener) {
        listeners.add(listener);
    }

    void raise(long parts) {
        listeners.forEach(listener -> listener.accept(parts));
    }
}
