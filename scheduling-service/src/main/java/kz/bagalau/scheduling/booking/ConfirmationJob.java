package kz.bagalau.scheduling.booking;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for reservations without an accepted application and says in a metric how many there are; any number of instances may run it. */
@Component
class ConfirmationJob {
    private static final Logger log = LoggerFactory.getLogger(ConfirmationJob.class);

    private final Confirmations confirmations;
    private final AtomicLong unconfirmed = new AtomicLong();

    ConfirmationJob(Confirmations confirmations, MeterRegistry metrics) {
        this.confirmations = confirmations;
        Gauge.builder("bookings.unconfirmed", unconfirmed, AtomicLong::get)
                .description("Reservations without an accepted application for longer than it should take")
                .register(metrics);
    }

    @Scheduled(fixedDelayString = "${bagalau.scheduling.confirmation.look-every:30s}")
    void look() {
        unconfirmed.set(confirmations.countUnconfirmed());
        int told = confirmations.tellAgain();
        if (told > 0) {
            log.warn("{} applications said nothing to their seat and are told again", told);
        }
    }
}
