package kz.bagalau.gateway.session;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Sessions read a moment ago. Short-lived on purpose: the database stays the truth. */
final class SessionCache {
    private final ConcurrentHashMap<String, Entry> entries = new ConcurrentHashMap<>();
    private final long lifetimeNanos;
    private final int size;

    private record Entry(SessionSnapshot session, long readAt) {}

    SessionCache(Duration lifetime, int size) {
        lifetimeNanos = lifetime.toNanos();
        this.size = size;
    }

    @Nullable
    SessionSnapshot get(String id) {
        Entry entry = entries.get(id);
        return entry != null && isFresh(entry, System.nanoTime()) ? entry.session() : null;
    }

    void put(SessionSnapshot session) {
        if (lifetimeNanos == 0) {
            return;
        }
        if (entries.size() >= size) {
            makeRoom();
        }
        entries.put(session.id(), new Entry(session, System.nanoTime()));
    }

    void remove(String id) {
        entries.remove(id);
    }

    /** Drops what is no longer good; all of it when that is not enough. */
    void makeRoom() {
        long now = System.nanoTime();
        entries.values().removeIf(entry -> !isFresh(entry, now));
        if (entries.size() >= size) {
            entries.clear();
        }
    }

    private boolean isFresh(Entry entry, long now) {
        return now - entry.readAt() < lifetimeNanos;
    }
}
