package kz.bagalau.application.campaign;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.bagalau.application.LocalizedName;
import kz.bagalau.starter.time.Almaty;

/**
 * A campaign as scheduling published it.
 *
 * @param id the campaign
 * @param name its name
 * @param intakeFrom applications from
 * @param intakeTo applications until, exclusive
 * @param testFrom tests from
 * @param testTo tests until, exclusive
 * @param editDeadlineHours how long before the slot an application may be changed or deleted
 */
public record Campaign(
        UUID id,
        LocalizedName name,
        Instant intakeFrom,
        Instant intakeTo,
        Instant testFrom,
        Instant testTo,
        int editDeadlineHours) {

    /** Whether applications are taken. */
    public boolean isOpenAt(Instant now) {
        return !now.isBefore(intakeFrom) && now.isBefore(intakeTo);
    }

    /** Whether no test is held any more. */
    public boolean isOverAt(Instant now) {
        return !now.isBefore(testTo);
    }

    /** The first day on which a test may be held. */
    public LocalDate firstTestDay() {
        return Almaty.day(testFrom);
    }

    /** The last day on which a test may be held. */
    public LocalDate lastTestDay() {
        return Almaty.day(testTo.minusNanos(1));
    }

    /** Until when an application for a slot may be changed or deleted (S0; the hours are ◊). */
    public Instant editableUntil(Instant slotStartsAt) {
        return slotStartsAt.minus(Duration.ofHours(editDeadlineHours));
    }

    /** How far the intake is from a moment: nothing while it is open. */
    Duration distanceFrom(Instant now) {
        if (isOpenAt(now)) {
            return Duration.ZERO;
        }
        return now.isBefore(intakeFrom) ? Duration.between(now, intakeFrom) : Duration.between(intakeTo, now);
    }
}
