package kz.bagalau.system.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import tools.jackson.databind.JsonNode;

/** What one takes along from the details of an accepted application. */
final class SeatConfirmation {
    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
    private static final int LONGEST_HOURS = 4;

    private final Visit visit;
    private final Words words;
    private final JsonNode application;

    /** With the application as the API gives it. */
    SeatConfirmation(Visit visit, JsonNode application) {
        this.visit = visit;
        this.words = visit.words();
        this.application = application;
    }

    SeatConfirmation intoTheCalendar() throws IOException {
        Download file = visit.page().waitForDownload(() -> visit.follow("activity:confirmation.calendar"));
        assertThat(file.suggestedFilename()).isEqualTo("bagalau-" + text("/number") + ".ics");
        CalendarEvent event = CalendarEvent.in(Files.readString(file.path()));
        assertThat(event.text("UID")).isEqualTo(text("/id") + "@bagalau.kz");
        assertThat(event.moment("DTSTART")).isEqualTo(startsAt().toInstant());
        assertThat(event.moment("DTEND"))
                .isBetween(
                        startsAt().plusHours(1).toInstant(),
                        startsAt().plusHours(LONGEST_HOURS).toInstant());
        assertThat(event.text("SUMMARY")).endsWith(": " + localized("/subjectName"));
        assertThat(event.text("LOCATION"))
                .startsWith(localized("/slot/centreName") + ", " + localized("/slot/address") + ", ")
                .contains(text("/slot/room"));
        assertThat(event.text("DESCRIPTION")).contains(text("/number"), text("/slot/seatNumber"));
        return this;
    }

    /** Who, when and where, what to bring; nothing that can be pressed, nor what the centre need not see. */
    SeatConfirmation onPaper(String surname) {
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        visit.sees(surname);
        assertThat(visit.page().locator("body").innerText())
                .contains(
                        text("/number"),
                        surname,
                        localized("/subjectName"),
                        words.day(startsAt().toLocalDate()) + ", " + startsAt().toLocalTime(),
                        localized("/slot/centreName"),
                        localized("/slot/address"),
                        words.of("apply:hold.seat", "room", text("/slot/room"))
                                .replace("{{seat}}", text("/slot/seatNumber")),
                        words.of("activity:confirmation.bringText"),
                        words.of("activity:confirmation.forbidden"))
                .doesNotContain(
                        words.of("common:menu.signOut"),
                        words.of("common:language.short.kk"),
                        words.of("activity:confirmation.calendar"),
                        words.of("activity:confirmation.print"),
                        words.of("activity:edit.action"),
                        words.of("activity:remove.action"),
                        words.of("activity:detail.data"),
                        words.of("activity:detail.history"));
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        return this;
    }

    private ZonedDateTime startsAt() {
        return Instant.parse(text("/slot/startsAt")).atZone(ZONE);
    }

    private String text(String place) {
        return application.at(place).asString();
    }

    private String localized(String place) {
        return application.at(place).get(words.language()).asString();
    }
}
