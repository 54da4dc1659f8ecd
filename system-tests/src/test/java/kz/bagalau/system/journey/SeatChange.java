package kz.bagalau.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From the details of an accepted application: the next day that has places in the same centre. */
final class SeatChange {
    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    private final Visit visit;
    private final Album album;

    SeatChange(Visit visit, Album album) {
        this.visit = visit;
        this.album = album;
    }

    /** Ends at the details again, which show the new seat. */
    Seat to(Seat before) {
        visit.follow("activity:seatChange.action").at("activity:seatChange.title");
        assertThat(radios("apply:field.date").and(day(before.day().toString()))).isVisible();
        day(after(before.day().toString()).or(this::inTheNextMonth).orElseThrow())
                .check();
        radios("apply:field.slot").first().check();
        album.take(visit, "seat-change");
        visit.press("activity:seatChange.submit").sees(visit.words().of("activity:seatChange.done"));
        Seat seat = reserved(before.centre());
        visit.sees(seat.time().toString());
        visit.sees(visit.words().of("activity:status.MOVED"));
        album.take(visit, "seat-changed");
        return seat;
    }

    /** The first day of the month that is shown which has places and comes after another. */
    private Optional<String> after(String date) {
        return radios("apply:field.date").all().stream()
                .map(Locator::inputValue)
                .filter(each -> each.compareTo(date) > 0)
                .min(Comparator.naturalOrder());
    }

    private Optional<String> inTheNextMonth() {
        Pattern next = Pattern.compile("^" + Words.literally(visit.words().of("common:calendar.next")));
        visit.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(next))
                .click();
        return after("");
    }

    private Locator day(String date) {
        return visit.page().locator("input[name=date][value='%s']".formatted(date));
    }

    /** Those of one question that can be chosen. */
    private Locator radios(String key) {
        return visit.page()
                .getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions()
                                .setName(visit.words().of(key))
                                .setExact(true))
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setDisabled(false));
    }

    private Seat reserved(String centre) {
        JsonNode reservation = Objects.requireNonNull(JsonMapper.shared()
                .readTree(visit.context()
                        .request()
                        .get("/api/scheduling/reservations/mine")
                        .text()));
        ZonedDateTime start =
                Instant.parse(reservation.at("/slot/startsAt").asString()).atZone(ZONE);
        return new Seat(
                centre,
                start.toLocalDate(),
                start.toLocalTime(),
                Integer.toString(reservation.get("seatNumber").asInt()));
    }
}
