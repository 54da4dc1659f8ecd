package kz.bagalau.system.bench.outbox;

import java.util.List;

/** An outbox with its relay, running. */
interface Contender extends AutoCloseable {
    String name();

    /** Writes events in one transaction; runs the given code as its last action before the commit. */
    void write(List<TickV1> ticks, Runnable beforeCommit);

    @Override
    void close();
}
