package kz.bagalau.scheduling.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.bagalau.events.scheduling.SeatCancelledV1;
import kz.bagalau.events.scheduling.SeatMovedV1;
import kz.bagalau.scheduling.ScheduleFixtures.Slot;
import kz.bagalau.scheduling.SchedulingIT;
import kz.bagalau.scheduling.dataimport.ImportKind;
import kz.bagalau.starter.time.Almaty;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Closing a slot or a centre moves its people to other seats and tells them. */
class SlotCancellingIT extends SchedulingIT {
    private static final String CANCELLATIONS = "/api/scheduling/operator/cancellations";

    private Applications applications;
    private String region;
    private LocalDate day;

    @BeforeEach
    void aRegionOfItsOwn() {
        applications = new Applications(events, clock, schedule.campaign().id());
        // the other tests have their centres in Astana
        region = REGIONS.removeFirst();
        day = Almaty.day(clock.instant()).plusDays(20);
    }

    private static final List<String> REGIONS = new ArrayList<>(
            List.of("10", "11", "15", "19", "23", "27", "31", "33", "35", "39", "43", "47", "55", "59"));

    @Test
    void movesEveryoneToTheNearestOtherSeatsOfTheOwnCentreFirst() {
        String centre = centre("100", "101:2 102:2");
        String other = centre("200", "1:5");
        Slot cancelled = slot(centre, "101", 0, "09:00");
        List<Reserved> people = reserve(cancelled, 2);
        Slot near = slot(centre, "102", 0, "09:00", 1);
        Slot sameTimeElsewhere = slot(other, "1", 0, "09:00");
        Slot nextDay = slot(centre, "101", 1, "09:00");

        cancel(cancelled).jsonPath("$.people").isEqualTo(2).jsonPath("$.moved").isEqualTo(2);

        SeatMovedV1 first = events.await(SeatMovedV1.class, people.get(0).hold());
        assertThat(first.slotId()).as("who booked first stays nearest").isEqualTo(near.id());
        assertThat(first.reason()).isEqualTo("slot-cancelled");
        assertThat(first.previousSlotId()).isEqualTo(cancelled.id());
        assertThat(events.await(SeatMovedV1.class, people.get(1).hold()).slotId())
                .isEqualTo(nextDay.id());
        assertThat(schedule.remaining(sameTimeElsewhere.id())).isEqualTo(5);
        assertThat(status(cancelled)).isEqualTo("CANCELLED");
        for (Slot each : List.of(cancelled, nextDay, sameTimeElsewhere)) {
            schedule.assertSound(each.id());
        }
        assertThat(new HoldClient(http).refused(cancelled.id())).isEqualTo("slot-closed");
    }

    @Test
    void freesWhoWasOnDutyThere() {
        Slot cancelled = slot(centre("100", "101:2"), "101", 0, "09:00");
        UUID administrator = UUID.randomUUID();
        jdbc.sql("""
                        insert into duty (account_id, role, centre_code, slot_id, starts_at, ends_at, assigned_by, assigned_at)
                        select ?, 'TEST_ADMINISTRATOR', ?, id, starts_at, ends_at, ?, now() from slot where id = ?
                        """)
                .params(administrator, cancelled.centre(), UUID.randomUUID(), cancelled.id())
                .update();
        cancel(cancelled);
        assertThat(jdbc.sql("select count(*) from duty where account_id = ?")
                        .param(administrator)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void endsHoldsAndGivesAnAccessibleSeatForAnAccessibleOne() {
        String centre = centre("100", "101:3");
        Slot cancelled = slot(centre, "101", 0, "09:00");
        HoldClient undecided = new HoldClient(http);
        HoldClient.Hold hold = undecided.hold(cancelled.id());
        HoldClient.Hold own = reserveAccessible(cancelled);
        Slot next = slot(centre, "101", 1, "09:00");

        cancel(cancelled);

        undecided.mine().expectStatus().isNoContent();
        assertThat(undecided.hold(next.id()).seatNumber()).isEqualTo(1);
        assertThat(events.await(SeatMovedV1.class, own.id()).seatNumber())
                .as("the accessible one")
                .isEqualTo(3);
        assertThat(hold.seatNumber()).isNotEqualTo(own.seatNumber());
    }

    @Test
    void looksForAnAccessibleSeatInFurtherSlotsBeforeItGivesAnOrdinaryOne() {
        String centre = centre("100", "101:3 102:2:none");
        Slot cancelled = slot(centre, "101", 0, "09:00");
        List<Reserved> others = reserve(cancelled, 1);
        HoldClient.Hold own = reserveAccessible(cancelled);
        Slot ordinary = slot(centre, "102", 0, "09:00");
        Slot further = slot(centre, "101", 1, "09:00");
        slot(centre, "101", 2, "09:00");

        cancel(cancelled).jsonPath("$.moved").isEqualTo(2);

        SeatMovedV1 moved = events.await(SeatMovedV1.class, own.id());
        assertThat(moved.slotId()).isEqualTo(further.id());
        assertThat(moved.seatNumber()).isEqualTo(3);
        assertThat(events.await(SeatMovedV1.class, others.getFirst().hold()).slotId())
                .isEqualTo(ordinary.id());
        schedule.assertSound(ordinary.id());
        schedule.assertSound(further.id());
    }

    @Test
    void leavesTheOnlyAccessibleSeatToWhoNeedsItThoughAnotherBookedFirst() {
        String centre = centre("100", "101:3 102:2:none");
        Slot cancelled = slot(centre, "101", 0, "09:00");
        List<Reserved> others = reserve(cancelled, 1);
        HoldClient.Hold own = reserveAccessible(cancelled);
        // a slot for one keeps the accessible seat of its room
        Slot nearest = slot(centre, "101", 1, "09:00", 1);
        Slot ordinary = slot(centre, "102", 2, "09:00");

        cancel(cancelled);

        assertThat(events.await(SeatMovedV1.class, own.id()).slotId()).isEqualTo(nearest.id());
        assertThat(events.await(SeatMovedV1.class, others.getFirst().hold()).slotId())
                .isEqualTo(ordinary.id());
    }

    @Test
    void whereNoAccessibleSeatIsFreeWhoNeedsOneIsServedInTurn() {
        String centre = centre("100", "101:3 102:2:none");
        Slot cancelled = slot(centre, "101", 0, "09:00");
        HoldClient.Hold own = reserveAccessible(cancelled);
        List<Reserved> others = reserve(cancelled, 1);
        Slot near = slot(centre, "102", 0, "09:00", 1);
        Slot next = slot(centre, "102", 1, "09:00");

        cancel(cancelled);

        assertThat(events.await(SeatMovedV1.class, own.id()).slotId()).isEqualTo(near.id());
        assertThat(events.await(SeatMovedV1.class, others.getFirst().hold()).slotId())
                .isEqualTo(next.id());
    }

    @Test
    void theNeedIsWhatTheApplicationSaysAndNotTheSeatThatWasLeft() {
        String centre = centre("100", "101:3 102:1:none 103:1");
        Slot withoutAccessible = slot(centre, "102", 0, "09:00");
        HoldClient.Hold needing = reserveAccessible(withoutAccessible);
        Slot onlyAccessible = slot(centre, "103", 0, "09:00");
        List<Reserved> gotTheLast = reserve(onlyAccessible, 1);
        Slot next = slot(centre, "101", 1, "09:00");

        cancel(onlyAccessible);
        cancel(withoutAccessible);

        assertThat(events.await(SeatMovedV1.class, gotTheLast.getFirst().hold()).seatNumber())
                .isEqualTo(1);
        assertThat(events.await(SeatMovedV1.class, needing.id()).seatNumber()).isEqualTo(3);
        schedule.assertSound(next.id());
    }

    @Test
    void takesNobodysSeatWithoutBeingTold() {
        String centre = centre("100", "101:3");
        Slot cancelled = slot(centre, "101", 0, "09:00");
        List<Reserved> people = reserve(cancelled, 3);
        slot(centre, "101", 1, "09:00", 1);
        slot(centre, "101", 2, "09:00", "ru");

        preview(cancelled).jsonPath("$.moved").isEqualTo(1).jsonPath("$.left").isEqualTo(2);
        for (int tooFew : List.of(0, 1)) {
            post(CANCELLATIONS, body(cancelled, tooFew))
                    .expectStatus()
                    .isEqualTo(409)
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("not-enough-seats");
        }
        assertThat(status(cancelled)).isEqualTo("OPEN");

        post(CANCELLATIONS, body(cancelled, 2))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.left")
                .isEqualTo(2);
        events.await(SeatMovedV1.class, people.get(0).hold());
        SeatCancelledV1 lost = events.await(SeatCancelledV1.class, people.get(2).hold());
        assertThat(lost.applicationId()).isEqualTo(people.get(2).application());
        assertThat(lost.reason()).isEqualTo("slot-cancelled");
        schedule.assertSound(cancelled.id());
        assertThat(jdbc.sql("select reason || ' ' || people || ' ' || moved from slot_cancellation where slot_id = ?")
                        .param(cancelled.id())
                        .query(String.class)
                        .single())
                .isEqualTo("Апат 3 1");
    }

    @Test
    void tellsBeforeAndAfterwardsWhereThePeopleAre() {
        String centre = centre("100", "101:3");
        String other = centre("200", "1:2");
        Slot cancelled = slot(centre, "101", 0, "09:00");
        reserve(cancelled, 3);
        slot(centre, "101", 1, "09:00", 1);
        slot(centre, "101", 1, "14:00", 1);
        slot(other, "1", 0, "14:00");
        String elsewhere = """
                {"people": 3, "moved": 3, "left": 0, "destinations": [
                  {"centreCode": "%1$s", "centreName": {"kk": "Орталық %1$s", "ru": "Центр %1$s"}, "date": "%2$s", "people": 1},
                  {"centreCode": "%3$s", "date": "%4$s", "people": 2}]}
                """.formatted(other, day, centre, day.plusDays(1));
        preview(cancelled).json(elsewhere);
        cancel(cancelled).json(elsewhere);
    }

    @Test
    void closesOneRoomOfACentre() {
        String centre = centre("100", "101:2 102:2");
        Slot closed = slot(centre, "101", 0, "09:00");
        Slot stays = slot(centre, "102", 0, "09:00");
        reserve(closed, 1);
        String room = "\"centre\":\"%s\",\"room\":\"101\",\"from\":\"%s\",\"to\":\"%s\"".formatted(centre, day, day);
        post(CANCELLATIONS, "{\"slots\":{%s},\"reason\":\"Апат\"}".formatted(room))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.slots.length()")
                .isEqualTo(1)
                .jsonPath("$.slots[0].room")
                .isEqualTo("101");
        assertThat(status(closed)).isEqualTo("CANCELLED");
        assertThat(status(stays)).isEqualTo("OPEN");
    }

    @Test
    void closesACentreForSomeDaysAndMovesNobodyIntoWhatIsClosedToo() {
        String centre = centre("100", "101:2");
        String other = centre("200", "1:2");
        List<Slot> closed = IntStream.range(0, 3)
                .mapToObj(n -> slot(centre, "101", n, "09:00"))
                .toList();
        Slot afterwards = slot(centre, "101", 3, "09:00", 1);
        Slot elsewhere = slot(other, "1", 0, "14:00", 1);
        List<Reserved> people = new ArrayList<>(reserve(closed.get(0), 1));
        people.addAll(reserve(closed.get(1), 1));

        post(
                        CANCELLATIONS,
                        "{\"slots\":{\"centre\":\"%s\",\"from\":\"%s\",\"to\":\"%s\"},\"reason\":\"Апат\"}"
                                .formatted(centre, day, day.plusDays(2)))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.slots.length()")
                .isEqualTo(3)
                .jsonPath("$.moved")
                .isEqualTo(2);

        assertThat(people.stream()
                        .map(each ->
                                events.await(SeatMovedV1.class, each.hold()).slotId()))
                .containsExactly(afterwards.id(), elsewhere.id());
        closed.forEach(each -> assertThat(status(each)).isEqualTo("CANCELLED"));
    }

    @Test
    void aClosedRosterIsMovedAsWellUntilTheTestBegins() {
        String centre = centre("100", "101:1");
        Slot cancelled = slot(centre, "101", 0, "09:00");
        List<Reserved> people = reserve(cancelled, 1);
        Slot later = slot(centre, "101", 5, "09:00");
        clock.moveTo(cancelled.startsAt().minus(Duration.ofHours(1)));
        Awaitility.await().until(() -> status(cancelled).equals("ROSTER_CLOSED"));
        cancel(cancelled);
        assertThat(events.await(SeatMovedV1.class, people.getFirst().hold()).slotId())
                .isEqualTo(later.id());

        clock.moveTo(later.startsAt());
        preview(later).jsonPath("$.slots").isEmpty();
    }

    @Test
    void tellsWhatIsWrongWithTheOrder() {
        assertThat(code("{\"slots\":{},\"reason\":\"Апат\"}")).isEqualTo("slots-or-centre");
        assertThat(code("{\"slots\":{\"slotIds\":[\"%s\"],\"centre\":\"71-01\"},\"reason\":\"Апат\"}"
                        .formatted(UUID.randomUUID())))
                .isEqualTo("slots-or-centre");
        assertThat(code("{\"slots\":{\"slotIds\":[\"%s\"],\"room\":\"1\"},\"reason\":\"Апат\"}"
                        .formatted(UUID.randomUUID())))
                .isEqualTo("slots-or-centre");
        assertThat(code("{\"slots\":{\"slotIds\":[\"%s\"]},\"reason\":\"Апат\",\"losses\":-1}"
                        .formatted(UUID.randomUUID())))
                .isEqualTo("number-invalid");
        assertThat(code("{\"slots\":{\"slotIds\":[]},\"reason\":\"Апат\"}")).isEqualTo("length-invalid");
        assertThat(code("{\"slots\":{\"slotIds\":[null]},\"reason\":\"Апат\"}")).isEqualTo("required");
        assertThat(code("{\"slots\":{\"centre\":\"71-01\",\"from\":\"2026-01-02\"},\"reason\":\"Апат\"}"))
                .isEqualTo("required");
        assertThat(
                        code(
                                "{\"slots\":{\"centre\":\"71-01\",\"from\":\"2026-01-02\",\"to\":\"2026-01-01\"},\"reason\":\"Апат\"}"))
                .isEqualTo("days-reversed");
        assertThat(
                        code(
                                "{\"slots\":{\"centre\":\"71-01\",\"from\":\"2020-01-01\",\"to\":\"2020-01-01\"},\"reason\":\"Апат\"}"))
                .isEqualTo("slots-none");
        assertThat(code("{\"slots\":{\"centre\":\"7101\"},\"reason\":\"Апат\"}"))
                .isEqualTo("centre-code-invalid");
        assertThat(code("{\"slots\":{\"slotIds\":[\"%s\"]},\"reason\":\"   \"}".formatted(UUID.randomUUID())))
                .isEqualTo("required");
    }

    @Test
    void blanksAreNoReason() {
        Slot slot = slot(centre("01", "1:2"), "1", 0, "09:00");
        for (String reason : List.of("  а ", "😀а")) {
            assertThat(code("{\"slots\":{\"slotIds\":[\"%s\"]},\"reason\":\"%s\"}".formatted(slot.id(), reason)))
                    .as(reason)
                    .isEqualTo("length-invalid");
        }
        assertThat(status(slot)).isEqualTo("OPEN");
    }

    private String code(String body) {
        return post(CANCELLATIONS, body)
                .expectStatus()
                .isBadRequest()
                .expectBody(Errors.class)
                .returnResult()
                .getResponseBody()
                .errors()
                .getFirst()
                .code();
    }

    @com.fasterxml.jackson.annotation.JsonIgnoreProperties(ignoreUnknown = true)
    record Errors(List<Error> errors) {
        @com.fasterxml.jackson.annotation.JsonIgnoreProperties(ignoreUnknown = true)
        record Error(String field, String code) {}
    }

    private record Reserved(UUID hold, UUID application) {}

    private List<Reserved> reserve(Slot slot, int people) {
        return IntStream.range(0, people)
                .mapToObj(n -> {
                    ReservationClient person = new ReservationClient(http, events, applications);
                    HoldClient.Hold hold = person.hold(slot.id());
                    return new Reserved(hold.id(), person.reserve(hold));
                })
                .toList();
    }

    private HoldClient.Hold reserveAccessible(Slot slot) {
        ReservationClient person = new ReservationClient(http, events, applications);
        HoldClient.Hold hold = person.hold(slot.id());
        person.reserveAccessible(hold);
        return hold;
    }

    private RestTestClient.BodyContentSpec cancel(Slot slot) {
        return post(CANCELLATIONS, body(slot, 0)).expectStatus().isOk().expectBody();
    }

    private RestTestClient.BodyContentSpec preview(Slot slot) {
        return post(CANCELLATIONS + "/preview", "{\"slotIds\":[\"%s\"]}".formatted(slot.id()))
                .expectStatus()
                .isOk()
                .expectBody();
    }

    private static String body(Slot slot, int losses) {
        return "{\"slots\":{\"slotIds\":[\"%s\"]},\"reason\":\"Апат\",\"losses\":%d}".formatted(slot.id(), losses);
    }

    private RestTestClient.ResponseSpec post(String path, String body) {
        return http.post()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, operator())
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    /** A centre with rooms, {@code name:seats}; the last seat of each is accessible, but of {@code name:seats:none}. */
    private String centre(String number, String rooms) {
        String code = schedule.centre(region + "-" + number);
        StringBuilder csv = new StringBuilder("centre,room,seats,accessible_seats\n");
        for (String room : rooms.split(" ")) {
            String[] parts = room.split(":");
            csv.append("%s,%s,%s,%s\n".formatted(code, parts[0], parts[1], parts.length > 2 ? "" : parts[1]));
        }
        schedule.accept(ImportKind.ROOMS, csv.toString());
        return code;
    }

    private Slot slot(String centre, String room, int days, String time) {
        return slot(centre, room, days, time, "kk");
    }

    private Slot slot(String centre, String room, int days, String time, String language) {
        LocalDate date = day.plusDays(days);
        schedule.accept(
                ImportKind.SLOTS,
                "centre,room,date,time,language\n%s,%s,%s,%s,%s\n".formatted(centre, room, date, time, language));
        return schedule.find(centre, room, date, time, language);
    }

    /** One that takes no more than some people. */
    private Slot slot(String centre, String room, int days, String time, int seats) {
        LocalDate date = day.plusDays(days);
        schedule.accept(
                ImportKind.SLOTS,
                "centre,room,date,time,language,seats\n%s,%s,%s,%s,kk,%d\n".formatted(centre, room, date, time, seats));
        return schedule.find(centre, room, date, time, "kk");
    }

    private String status(Slot slot) {
        return jdbc.sql("select status from slot where id = ?")
                .param(slot.id())
                .query(String.class)
                .single();
    }
}
