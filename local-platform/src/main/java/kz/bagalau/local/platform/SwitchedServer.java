package kz.bagalau.local.platform;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A server that can be stopped and started again under the running services, to see what they do without it. */
final class SwitchedServer<S> implements AutoCloseable {
    private final Supplier<S> start;
    private final Consumer<S> stop;
    private @Nullable S running;

    /** Starts it; {@code start} starts it anew with the data that it had. */
    SwitchedServer(Supplier<S> start, Consumer<S> stop) {
        this.start = start;
        this.stop = stop;
        this.running = start.get();
    }

    /** Returns when it runs, or doesn't. */
    synchronized void run(boolean wanted) {
        if (!wanted) {
            close();
        } else if (running == null) {
            running = start.get();
        }
    }

    /** The server that runs. */
    synchronized S server() {
        return Objects.requireNonNull(running, "stopped");
    }

    synchronized boolean runs() {
        return running != null;
    }

    @Override
    public synchronized void close() {
        if (running != null) {
            stop.accept(running);
            running = null;
        }
    }
}
