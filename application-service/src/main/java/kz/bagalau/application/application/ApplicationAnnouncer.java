package kz.bagalau.application.application;

import java.time.Instant;
import kz.bagalau.events.Event;
import kz.bagalau.starter.event.EventPublisher;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells of a change: to the other services by the outbox, and inside this one after the commit. */
@Component
class ApplicationAnnouncer {
    private final EventPublisher outbox;
    private final ApplicationEventPublisher inside;

    ApplicationAnnouncer(EventPublisher outbox, ApplicationEventPublisher inside) {
        this.outbox = outbox;
        this.inside = inside;
    }

    void announce(Application application, Event event, Instant at) {
        tell(application, event);
        changed(application, at);
    }

    /** To the other services only: nothing changed for the person. */
    void tell(Application application, Event event) {
        outbox.publish(event, application.eventVersion());
    }

    /** Inside only: the other services know it already. */
    void changed(Application application, Instant at) {
        inside.publishEvent(StatusChanged.of(application, at));
    }
}
