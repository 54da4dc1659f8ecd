package kz.bagalau.scheduling.booking;

import kz.bagalau.scheduling.waiting.WaitingList;
import kz.bagalau.scheduling.waiting.WaitingMetrics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The net under the offers: seats that came for sale in a way nobody thought of, such as intake that begins again by the
 * clock. Any number of instances may run it.
 */
@Component
class OfferSweep {
    private static final Logger log = LoggerFactory.getLogger(OfferSweep.class);

    private final SeatOffers offers;
    private final WaitingList waiting;
    private final WaitingMetrics metrics;
    private final TransactionTemplate transaction;

    OfferSweep(SeatOffers offers, WaitingList waiting, WaitingMetrics metrics, TransactionTemplate transaction) {
        this.offers = offers;
        this.waiting = waiting;
        this.metrics = metrics;
        this.transaction = transaction;
    }

    /** Ends the waits of those who found a seat, then offers what is free. */
    @Scheduled(fixedDelayString = "${bagalau.scheduling.waiting.sweep-every:10s}")
    void sweep() {
        transaction.executeWithoutResult(status -> waiting.endSeated());
        Integer made = transaction.execute(status -> offers.offerAll());
        if (made != null && made > 0) {
            metrics.mended(made);
            log.warn("{} free seats had not been offered to those who wait", made);
        }
    }
}
