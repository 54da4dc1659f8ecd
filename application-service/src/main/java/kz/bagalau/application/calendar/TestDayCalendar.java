package kz.bagalau.application.calendar;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.application.LocalizedName;
import kz.bagalau.application.application.ApplicationDetails;
import kz.bagalau.application.application.ApplicationQueries;
import kz.bagalau.application.application.ApplicationStatus;
import kz.bagalau.application.application.ApplicationView;
import kz.bagalau.application.application.ReservedSeat;
import org.springframework.stereotype.Component;

/** The day of the test as one event of iCalendar (RFC 5545), for those who have a seat. */
@Component
public class TestDayCalendar {
    private final ApplicationQueries applications;
    private final CalendarSettings settings;
    private final Clock clock;

    TestDayCalendar(ApplicationQueries applications, CalendarSettings settings, Clock clock) {
        this.applications = applications;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A file of a calendar.
     *
     * @param number of the application
     * @param text of the file
     */
    public record CalendarFile(String number, String text) {}

    /** The file of one's own application; empty when it has no seat, has lost it, or is another person's. */
    public Optional<CalendarFile> find(UUID personId, UUID id, String language) {
        return applications
                .find(personId, id)
                .map(ApplicationDetails::application)
                .filter(application -> application.status() == ApplicationStatus.ACCEPTED
                        || application.status() == ApplicationStatus.TESTED)
                .flatMap(application -> Optional.ofNullable(application.seat())
                        .map(seat -> new CalendarFile(application.number(), text(application, seat, language))));
    }

    private String text(ApplicationView application, ReservedSeat seat, String language) {
        boolean kk = language.equals("kk");
        LocalizedName subject = application.form().test().subjectName();
        Instant end = seat.startsAt().plus(settings.lengthFor(application.form().disabilityOfSight()));
        String place = kk
                ? "%s, %s, %s-аудитория".formatted(seat.centreNameKk(), seat.addressKk(), seat.room())
                : "%s, %s, аудитория %s".formatted(seat.centreNameRu(), seat.addressRu(), seat.room());
        return new ContentLines()
                .add("BEGIN", "VCALENDAR")
                .add("VERSION", "2.0")
                .add("PRODID", "-//Bagalau//application-service//EN")
                .add("CALSCALE", "GREGORIAN")
                .add("METHOD", "PUBLISH")
                .add("BEGIN", "VEVENT")
                .add("UID", application.id() + "@bagalau.kz")
                .moment("DTSTAMP", clock.instant())
                .moment("DTSTART", seat.startsAt())
                .moment("DTEND", end)
                .text(
                        "SUMMARY",
                        language,
                        (kk ? "Педагогтердің білімін бағалау: " : "Оценка знаний педагогов: ")
                                + (kk ? subject.kk() : subject.ru()))
                .text("LOCATION", language, place)
                .text("DESCRIPTION", language, description(application, seat, kk))
                .add("STATUS", "CONFIRMED")
                .add("END", "VEVENT")
                .add("END", "VCALENDAR")
                .toString();
    }

    private static String description(ApplicationView application, ReservedSeat seat, boolean kk) {
        return kk
                ? "Өтініш № %s\nОрын: %d\nЖеке басты куәландыратын құжатты ала келіңіз."
                        .formatted(application.number(), seat.seatNumber())
                : "Заявление № %s\nМесто: %d\nВозьмите с собой документ, удостоверяющий личность."
                        .formatted(application.number(), seat.seatNumber());
    }
}
