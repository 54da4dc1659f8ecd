package kz.bagalau.gateway.route;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.springframework.stereotype.Component;

/** Lets the trace of a request go on in the service. */
@Component
class TraceHeaders {
    private final Tracer tracer;
    private final Propagator propagator;

    TraceHeaders(Tracer tracer, Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    void addTo(ClassicHttpRequest toService) {
        Span span = tracer.currentSpan();
        if (span != null) {
            propagator.inject(span.context(), toService, (ignored, name, value) -> toService.setHeader(name, value));
        }
    }
}
