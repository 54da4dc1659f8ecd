package kz.bagalau.starter.event.wire;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Ids of events: UUID version 7, which grow with time and so stay together in the inbox's index. */
public final class EventId {
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private EventId() {}

    /** A new id of a moment. */
    public static UUID at(Instant time) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long high = (time.toEpochMilli() << 16) | VERSION | random.nextLong(0x1000);
        return new UUID(high, VARIANT | (random.nextLong() >>> 2));
    }
}
