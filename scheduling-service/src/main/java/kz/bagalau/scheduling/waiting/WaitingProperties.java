package kz.bagalau.scheduling.waiting;

import jakarta.validation.constraints.AssertTrue;
import java.time.Duration;
import java.time.LocalTime;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long a seat is offered; no source gives it. All times of day are those of Asia/Almaty.
 *
 * @param offerTime how long an offer lasts by day
 * @param shortestOffer a seat whose intake ends sooner is sold to whoever comes, as nobody could answer in time
 * @param nightFrom who is offered a seat from then on need not answer before the morning
 * @param nightTo until then
 * @param answerBy when offers of the night end
 * @param sweepEvery pause between looks for people whom no offer reached
 */
@Validated
@ConfigurationProperties("bagalau.scheduling.waiting")
public record WaitingProperties(
        @DefaultValue("30m") @DurationMin(seconds = 1) @DurationMax(hours = 24)
        Duration offerTime,

        @DefaultValue("10m") @DurationMin(seconds = 1) Duration shortestOffer,
        @DefaultValue("22:00") LocalTime nightFrom,
        @DefaultValue("08:00") LocalTime nightTo,
        @DefaultValue("08:30") LocalTime answerBy,
        @DefaultValue("10s") @DurationMin(millis = 1) Duration sweepEvery) {
    /** The night goes over midnight, and the answer is due after it. */
    @AssertTrue
    public boolean isNightInOrder() {
        return nightTo.isBefore(nightFrom) && !answerBy.isBefore(nightTo) && answerBy.isBefore(nightFrom);
    }

    /** Nobody is offered a seat for less than the shortest time. */
    @AssertTrue
    public boolean isOfferLongEnough() {
        return offerTime.compareTo(shortestOffer) >= 0;
    }
}
