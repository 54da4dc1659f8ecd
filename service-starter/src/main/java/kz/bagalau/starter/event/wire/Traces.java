package kz.bagalau.starter.event.wire;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The trace that is running, in the form that travels with an event. */
public final class Traces {
    private final Tracer tracer;
    private final Propagator propagator;

    public Traces(Tracer tracer, Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    /** W3C {@code traceparent} of the current span, null without one. */
    public @Nullable String current() {
        Span span = tracer.currentSpan();
        if (span == null) {
            return null;
        }
        Map<String, String> found = new HashMap<>();
        propagator.inject(span.context(), found, (carrier, name, value) -> found.put(name, value));
        return found.get(WireHeader.TRACE_PARENT);
    }
}
