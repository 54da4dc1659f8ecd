package kz.bagalau.scheduling.waiting;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import kz.bagalau.starter.time.Almaty;

/** Until when an offer lasts: nobody loses a place in the queue for sleeping at night. The rule is ours. */
final class OfferTime {
    private OfferTime() {}

    static Instant end(Instant now, WaitingProperties settings) {
        ZonedDateTime local = now.atZone(Almaty.ZONE);
        LocalTime time = local.toLocalTime();
        if (!time.isBefore(settings.nightFrom())) {
            return local.plusDays(1).with(settings.answerBy()).toInstant();
        }
        if (time.isBefore(settings.nightTo())) {
            return local.with(settings.answerBy()).toInstant();
        }
        return now.plus(settings.offerTime());
    }
}
