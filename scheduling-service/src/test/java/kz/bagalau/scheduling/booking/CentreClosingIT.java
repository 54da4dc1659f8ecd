package kz.bagalau.scheduling.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagalau.events.Topics;
import kz.bagalau.events.scheduling.SeatCancelledV1;
import kz.bagalau.events.scheduling.SeatMovedV1;
import kz.bagalau.events.scheduling.SeatOfferEndedV1;
import kz.bagalau.events.scheduling.SeatOfferedV1;
import kz.bagalau.events.scheduling.SeatReservedV1;
import kz.bagalau.events.scheduling.WaitEndedV1;
import kz.bagalau.scheduling.OperatorIT;
import kz.bagalau.scheduling.ScheduleFixtures.Slot;
import kz.bagalau.scheduling.dataimport.ImportKind;
import kz.bagalau.starter.csv.ImportError;
import kz.bagalau.starter.time.Almaty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** A closed centre has no slots from its day on, and gets none. */
class CentreClosingIT extends OperatorIT {
    private static final String SLOTS = "centre,room,date,time,language\n";

    @Autowired
    private BookingService bookings;

    private Slot slot;

    @BeforeEach
    void makeSlot() {
        slot = schedule.slot(3);
    }

    private static String closing(String centre) {
        return "/centres/" + centre + "/closing";
    }

    private ResponseSpec close(String centre, LocalDate from) {
        return close(centre, from, 0);
    }

    private ResponseSpec close(String centre, LocalDate from, int losses) {
        return send(HttpMethod.PUT, closing(centre), Map.of("from", from, "reason", " Жөндеу ", "losses", losses));
    }

    private Slot another(Slot like, LocalDate date) {
        schedule.accept(
                ImportKind.SLOTS, SLOTS + "%s,101,%s,09:00,%s\n".formatted(like.centre(), date, like.language()));
        return schedule.find(like.centre(), "101", date, "09:00", like.language());
    }

    /** A slot of a region in which no other test has one of the language. */
    private Slot alone(String centre, String language) {
        String code = schedule.centre("61-" + centre);
        schedule.accept(ImportKind.ROOMS, "centre,room,seats,accessible_seats\n%s,101,3,\n".formatted(code));
        return another(new Slot(slot.id(), code, "101", slot.date(), slot.startsAt(), language), slot.date());
    }

    private ReservationClient person() {
        return new ReservationClient(
                http,
                events,
                new Applications(events, clock, schedule.campaign().id()));
    }

    private String status(UUID slotId) {
        return jdbc.sql("select status from slot where id = ?")
                .param(slotId)
                .query(String.class)
                .single();
    }

    private int open(String centre) {
        return jdbc.sql("""
                        select count(*) from slot s join room m on m.id = s.room_id
                        where m.centre_code = ? and s.status in ('OPEN', 'ROSTER_CLOSED')
                        """).param(centre).query(Integer.class).single();
    }

    private List<String> offeredCentres() {
        return JsonPath.read(body(get(teacher(), "/centres?region=71&language=kk"), 200), "$[*].code");
    }

    @Test
    void movesItsPeopleToWhatIsLeftAndKeepsTheDaysBefore() {
        Slot before = alone("301", "kk");
        LocalDate from = before.date().plusDays(1);
        Slot after = another(before, from);
        HoldClient undecided = new HoldClient(http);
        undecided.hold(after.id());
        ReservationClient teacher = person();
        HoldClient.Hold own = teacher.hold(after.id());
        teacher.reserve(own);
        Map<String, Object> duty = new HashMap<>(
                Map.of("role", "OBSERVER", "centre", before.centre(), "date", from, "from", "08:00", "to", "18:00"));
        duty.put("accountId", schedule.staff(before.centre()));
        body(send(HttpMethod.POST, "/duties", duty), 201);

        String expected = """
                {"people": 1, "moved": 1, "left": 0, "slots": [{"id": "%s"}],
                 "destinations": [{"centreCode": "%s", "date": "%s", "people": 1}]}
                """.formatted(after.id(), before.centre(), before.date());
        send(HttpMethod.POST, closing(before.centre()) + "/preview", Map.of("from", from))
                .expectBody()
                .json(expected);
        assertThat(status(after.id())).isEqualTo("OPEN");
        close(before.centre(), from).expectBody().json(expected);

        assertThat(events.await(SeatMovedV1.class, own.id()).slotId()).isEqualTo(before.id());
        assertThat(status(after.id())).isEqualTo("CANCELLED");
        assertThat(status(before.id())).isEqualTo("OPEN");
        schedule.assertSound(before.id());
        undecided.mine().expectStatus().isNoContent();
        look("/duties?centre=" + before.centre() + "&date=" + from).expectBody().json("{\"total\": 0}");
        assertField(send(HttpMethod.POST, "/duties", duty), "centre", "centre-closed");
        look("/centres/" + before.centre())
                .expectBody()
                .json("{\"centre\": {\"closing\": {\"from\": \"%s\", \"reason\": \"Жөндеу\"}}}".formatted(from));
        assertThat(JsonPath.<List<String>>read(
                        body(look("/centres?text=" + before.centre()), 200), "$.centres[*].closing.from"))
                .containsExactly(from.toString());
        body(get(teacher(), "/centres/{code}/days?language=kk", before.centre()), 200);
    }

    @Test
    void takesNobodysSeatWithoutBeingTold() {
        Slot only = alone("302", "ru");
        ReservationClient teacher = person();
        HoldClient.Hold own = teacher.hold(only.id());
        new Applications(events, clock, schedule.campaign().id())
                .submit(UUID.randomUUID(), teacher.personId, own.id(), "ru", false);
        events.await(SeatReservedV1.class, own.id());

        assertProblem(close(only.centre(), only.date()), 409, "not-enough-seats");
        assertThat(status(only.id())).isEqualTo("OPEN");
        assertThat(closedFrom(only.centre())).isNull();

        close(only.centre(), only.date(), 1).expectBody().json("{\"left\": 1}");
        events.await(SeatCancelledV1.class, own.id());
    }

    private @Nullable String closedFrom(String centre) {
        Map<String, String> closing = JsonPath.read(body(look("/centres/" + centre), 200), "$.centre.closing");
        return closing == null ? null : closing.get("from");
    }

    @Test
    void isNotOfferedUntilItIsOpenedAgain() {
        String centre = slot.centre();
        assertThat(offeredCentres()).contains(centre);
        body(close(centre, slot.date()), 200);

        assertThat(offeredCentres()).doesNotContain(centre);
        assertProblem(get(teacher(), "/centres/{code}/days?language=kk", centre), 404, "centre-closed");
        assertProblem(
                get(teacher(), "/centres/{code}/slots?language=kk&date=" + slot.date(), centre), 404, "centre-closed");
        assertThat(new HoldClient(http).refused(slot.id())).isEqualTo("slot-closed");
        assertField(new WaitingClient(http).put(WaitingClient.body(centre, "kk", false)), "centre", "centre-closed");
        String line = SLOTS + "%s,101,%s,14:00,kk\n".formatted(centre, slot.date());
        assertThat(schedule.run(ImportKind.SLOTS, line).errors())
                .containsExactly(new ImportError(2, "centre", "centre-closed"));
        assertField(send(HttpMethod.POST, "/slot-plans", plan(slot.date())), "centres", "centre-closed");
        look("/duties/gaps?centre=" + centre).expectBody().json("{\"total\": 0}");

        delete(closing(centre)).expectStatus().isNoContent();
        delete(closing(centre)).expectStatus().isNoContent();
        assertThat(closedFrom(centre)).isNull();
        assertThat(status(slot.id())).isEqualTo("CANCELLED");
        schedule.accept(ImportKind.SLOTS, line);
        assertThat(offeredCentres()).contains(centre);
    }

    private Map<String, Object> plan(LocalDate from) {
        return plan(from, "14:00");
    }

    /** Each day from a day on for a week. */
    private Map<String, Object> plan(LocalDate from, String time) {
        return Map.of(
                "campaignId",
                schedule.campaign().id(),
                "dateFrom",
                from,
                "dateTo",
                from.plusDays(6),
                "weekdays",
                List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"),
                "times",
                List.of(time),
                "centres",
                List.of(slot.centre()),
                "language",
                "KK");
    }

    private String draft(LocalDate from) {
        return draft(from, "14:00");
    }

    private String draft(LocalDate from, String time) {
        return JsonPath.read(body(send(HttpMethod.POST, "/slot-plans", plan(from, time)), 201), "$.plan.id");
    }

    @Test
    void whatItCancelledIsPlannedAnewOnceItIsOpenAgain() {
        body(close(slot.centre(), slot.date()), 200);
        delete(closing(slot.centre())).expectStatus().isNoContent();

        String plan = draft(slot.date(), "09:00");
        send(HttpMethod.POST, "/slot-plans/" + plan + "/publish", Map.of())
                .expectBody()
                .json("{\"slots\": 7, \"leftOut\": 0}");
        Slot anew = schedule.find(slot.centre(), "101", slot.date(), "09:00", "kk");
        assertThat(anew.id()).isNotEqualTo(slot.id());
        assertThat(status(slot.id())).isEqualTo("CANCELLED");
        new HoldClient(http).hold(anew.id());
        assertThat(new HoldClient(http).refused(slot.id())).isEqualTo("slot-closed");

        send(HttpMethod.POST, "/slot-plans", plan(slot.date(), "10:00"))
                .expectBody()
                .json("{\"plan\": {\"slots\": 0}, \"leftOut\": [{\"code\": \"slot-overlaps\", \"slots\": 7}]}");
        body(close(slot.centre(), slot.date()), 200);
        assertThat(open(slot.centre())).isZero();
    }

    @Test
    void aPlanGetsNothingOfItFromItsDayOn() {
        body(close(slot.centre(), slot.date().plusDays(2)), 200);
        send(HttpMethod.POST, "/slot-plans", plan(slot.date()))
                .expectBody()
                .json("{\"plan\": {\"slots\": 2}, \"leftOut\": [{\"code\": \"centre-closed\", \"slots\": 5}]}");
    }

    @Test
    void aPlanFromBeforeIsOutdated() {
        String plan = draft(slot.date());
        body(close(slot.centre(), slot.date().plusDays(2)), 200);
        assertProblem(send(HttpMethod.POST, "/slot-plans/" + plan + "/publish", Map.of()), 409, "slot-plan-outdated");
        assertThatThrownBy(() -> jdbc.sql("update slot set status = 'OPEN' where plan_id = cast(? as uuid)")
                        .param(plan)
                        .update())
                .as("the database refuses as well")
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @RepeatedTest(3)
    void leavesNoSlotOpenWhateverIsPublishedMeanwhile() throws Exception {
        String plan = draft(slot.date().plusDays(1));
        List<Integer> answers = atOnce(
                2,
                n -> n == 0
                        ? close(slot.centre(), slot.date())
                        : send(HttpMethod.POST, "/slot-plans/" + plan + "/publish", Map.of()));
        assertThat(answers.get(0)).isEqualTo(200);
        assertThat(answers.get(1)).isIn(200, 409);
        assertThat(open(slot.centre())).isZero();
    }

    @RepeatedTest(3)
    void leavesNobodyASeatHoweverManyHoldThemMeanwhile() throws Exception {
        List<Integer> answers = atOnce(
                9,
                n -> n == 4
                        ? close(slot.centre(), slot.date())
                        : new HoldClient(http).post(slot.id(), UUID.randomUUID()));
        assertThat(answers.get(4)).isEqualTo(200);
        assertThat(answers).containsOnly(200, 201, 409);
        assertThat(status(slot.id())).isEqualTo("CANCELLED");
        assertThat(schedule.remaining(slot.id())).isEqualTo(3);
        schedule.assertSound(slot.id());
    }

    @Test
    void tellsThoseWhoWaitInVain() {
        Slot full = schedule.slot(1);
        Slot stays = another(full, full.date().minusDays(3));
        for (Slot each : List.of(full, stays)) {
            bookings.hold(UUID.randomUUID(), each.id(), UUID.randomUUID());
        }
        WaitingClient waiting = new WaitingClient(http);
        waiting.join(full.centre());
        body(close(full.centre(), full.date()), 200);
        assertThat(waiting.mine().state()).as("a slot is left").isEqualTo("WAITING");

        delete(closing(full.centre())).expectStatus().isNoContent();
        body(close(full.centre(), stays.date()), 200);
        assertThat(waiting.mine().state()).isEqualTo("CENTRE_CLOSED");
        UUID wait = jdbc.sql("select id from waiting where person_id = ?")
                .param(waiting.personId)
                .query(UUID.class)
                .single();
        WaitEndedV1 told = events.await(WaitEndedV1.class, wait);
        assertThat(told.personId()).isEqualTo(waiting.personId);
        assertThat(told.centreCode()).isEqualTo(full.centre());
        assertThat(told.reason()).isEqualTo("centre-closed");

        waiting.holds.hold(slot.id());
        waiting.look().expectStatus().isNoContent();
    }

    /** Somebody to whom the slot's only seat was offered. */
    private WaitingClient offered(Slot full) {
        HoldClient holder = new HoldClient(http);
        HoldClient.Hold hold = holder.hold(full.id());
        WaitingClient waiting = new WaitingClient(http);
        waiting.join(full.centre());
        holder.delete(hold.id()).expectStatus().isNoContent();
        return waiting;
    }

    @Test
    void tellsWhoeverIsOfferedASeatThereOnce() {
        Slot only = schedule.slot(1);
        WaitingClient waiting = offered(only);
        UUID offer = waiting.mine().offer().id();
        body(close(only.centre(), only.date()), 200);

        assertThat(waiting.mine().state()).isEqualTo("CENTRE_CLOSED");
        UUID wait = jdbc.sql("select id from waiting where person_id = ?")
                .param(waiting.personId)
                .query(UUID.class)
                .single();
        events.await(WaitEndedV1.class, wait);
        assertThat(events.of(Topics.RESERVATION, offer)).hasOnlyElementsOfType(SeatOfferedV1.class);
        schedule.assertSound(only.id());
    }

    @Test
    void putsWhoeverIsOfferedASeatBackWhereASlotIsLeft() {
        Slot full = schedule.slot(1);
        bookings.hold(UUID.randomUUID(), another(full, full.date().minusDays(3)).id(), UUID.randomUUID());
        WaitingClient waiting = offered(full);
        UUID offer = waiting.mine().offer().id();
        body(close(full.centre(), full.date()), 200);

        assertThat(waiting.mine().state()).isEqualTo("WAITING");
        assertThat(events.await(SeatOfferEndedV1.class, offer).reason()).isEqualTo("slot-cancelled");
    }

    @Test
    void isClosedOnceAndTheSameOrderGoesOn() {
        String centre = slot.centre();
        body(close(centre, slot.date()), 200);
        close(centre, slot.date()).expectStatus().isOk().expectBody().json("{\"slots\": [], \"people\": 0}");
        assertProblem(close(centre, slot.date().plusDays(1)), 409, "centre-closed-already");
        assertThat(closedFrom(centre)).isEqualTo(slot.date().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "from, , required",
        "from, 2001-01-01, day-past",
        "from, 2100-01-01, format-invalid",
        "from, +999999999-12-31, format-invalid",
        "from, tomorrow, format-invalid",
        "reason, , required",
        "reason, '   ', required",
        "reason, ' аб ', length-invalid",
        "losses, -1, number-invalid"
    })
    void tellsWhatIsWrongWithTheOrder(String field, @Nullable String value, String code) {
        Map<String, Object> order = new HashMap<>(Map.of("from", slot.date(), "reason", "Жөндеу"));
        order.put(field, value);
        assertField(send(HttpMethod.PUT, closing(slot.centre()), order), field, code);
        assertThat(closedFrom(slot.centre())).isNull();
    }

    @Test
    void knowsWhatIsNotThere() {
        LocalDate today = Almaty.day(clock.instant());
        assertProblem(close("71-999", today), 404, "not-found");
        assertProblem(send(HttpMethod.POST, closing("71-999") + "/preview", Map.of("from", today)), 404, "not-found");
        assertProblem(delete(closing("71-999")), 404, "not-found");
        assertField(
                send(HttpMethod.POST, closing(slot.centre()) + "/preview", Map.of("from", today.minusDays(1))),
                "from",
                "day-past");
    }
}
