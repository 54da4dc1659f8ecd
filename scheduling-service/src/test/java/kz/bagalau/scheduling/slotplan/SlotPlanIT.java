package kz.bagalau.scheduling.slotplan;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.bagalau.events.Topics;
import kz.bagalau.scheduling.OperatorIT;
import kz.bagalau.scheduling.booking.BookingService;
import kz.bagalau.scheduling.booking.HoldOutcome;
import kz.bagalau.scheduling.booking.RefusalReason;
import kz.bagalau.scheduling.campaign.Campaign;
import kz.bagalau.scheduling.dataimport.ImportKind;
import kz.bagalau.starter.csv.ImportError;
import kz.bagalau.starter.time.Almaty;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

class SlotPlanIT extends OperatorIT {
    @Autowired
    private BookingService bookings;

    private Campaign campaign;
    private LocalDate monday;
    private String centre;

    /** Two rooms, of 3 and 4 seats. */
    @BeforeEach
    void makeCentre() {
        campaign = schedule.campaign();
        monday = Almaty.day(clock.instant()).plusDays(20);
        while (monday.getDayOfWeek().getValue() != 1) {
            monday = monday.plusDays(1);
        }
        centre = schedule.centre();
        schedule.accept(
                ImportKind.ROOMS, "centre,room,seats,accessible_seats\n%1$s,101,3,1\n%1$s,102,4,\n".formatted(centre));
    }

    /** The week from a Monday on, without Wednesday, at 9 and 13. */
    private Map<String, Object> week() {
        Map<String, Object> wish = new LinkedHashMap<>();
        wish.put("campaignId", campaign.id());
        wish.put("dateFrom", monday);
        wish.put("dateTo", monday.plusDays(6));
        wish.put("weekdays", List.of("MONDAY", "TUESDAY", "WEDNESDAY"));
        wish.put("excludedDates", List.of(monday.plusDays(2)));
        wish.put("times", List.of("09:00", "13:00"));
        wish.put("centres", List.of(centre));
        wish.put("language", "BY_TIME");
        return wish;
    }

    private String make(Map<String, Object> wish) {
        return JsonPath.read(body(send(HttpMethod.POST, "/slot-plans", wish), 201), "$.plan.id");
    }

    @Test
    void makesDraftsAndShowsThemInFigures() {
        String made = body(send(HttpMethod.POST, "/slot-plans", week()), 201);
        String id = JsonPath.read(made, "$.plan.id");
        assertThat(body(look("/slot-plans/" + id), 200)).isEqualTo(made);
        look("/slot-plans/" + id).expectBody().json("""
                        {"plan": {"id": "%s", "campaignId": "%s", "status": "DRAFT", "dateFrom": "%s", "slots": 8,
                           "leftOut": 0, "language": "BY_TIME", "publishedAt": null, "centres": ["%s"], "regions": []},
                         "seats": 28, "leftOut": [],
                         "regions": [{"region": "71", "centres": 1, "slots": 8, "seats": 28, "leftOut": 0}]}
                        """.formatted(id, campaign.id(), monday, centre));
        look("/slot-plans/" + id + "/days?region=71&centre=" + centre)
                .expectBody()
                .json("""
                        {"page": 1, "total": 2, "days": [
                          {"region": "71", "centreCode": "%1$s", "date": "%2$s", "slots": 4, "seats": 14, "leftOut": 0},
                          {"region": "71", "centreCode": "%1$s", "date": "%3$s", "slots": 4, "seats": 14, "leftOut": 0}]}
                        """.formatted(centre, monday, monday.plusDays(1)));
        look("/slot-plans/" + id + "/days?region=10").expectBody().json("{\"days\": [], \"total\": 0}");
        assertThat(JsonPath.<String>read(body(look("/slot-plans"), 200), "$.plans[0].id"))
                .isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "KK, kk kk kk kk kk kk kk kk",
        "RU, ru ru ru ru ru ru ru ru",
        "BY_ROOM, kk kk kk kk ru ru ru ru",
        "BY_TIME, kk ru kk ru kk ru kk ru",
        "BY_ROOM_TIME_AND_DAY, kk ru ru kk ru kk kk ru"
    })
    void givesLanguagesByTheRule(String rule, String languages) {
        Map<String, Object> wish = week();
        wish.put("language", rule);
        String id = make(wish);
        assertThat(jdbc.sql("""
                                select s.language from slot s join room m on m.id = s.room_id
                                where s.plan_id = cast(? as uuid) order by m.name, s.starts_at
                                """).param(id).query(String.class).list()).isEqualTo(List.of(languages.split(" ")));
    }

    @Test
    void meansAllCentresOfItsRegionsAndOthersBeside() {
        schedule.accept(
                ImportKind.CENTRES,
                "code,name_kk,name_ru,address_kk,address_ru\n62-01,а,б,в,г\n62-02,а,б,в,г\n63-01,а,б,в,г\n");
        schedule.accept(ImportKind.ROOMS, "centre,room,seats,accessible_seats\n62-01,1,5,\n62-02,1,5,\n63-01,1,5,\n");
        Map<String, Object> wish = week();
        wish.put("regions", List.of("62"));
        assertThat(JsonPath.<List<Map<String, Object>>>read(
                        body(send(HttpMethod.POST, "/slot-plans", wish), 201), "$.regions"))
                .extracting(region -> region.get("region") + ": " + region.get("centres") + ", " + region.get("slots"))
                .containsExactly("62: 2, 8", "71: 1, 8");
    }

    @Test
    void leavesOutWhatCanNotBeAndTellsWhy() {
        schedule.accept(
                ImportKind.SLOTS,
                "centre,room,date,time,language\n%s,101,%s,10:00,kk\n".formatted(centre, monday.plusDays(1)));
        Map<String, Object> wish = week();
        LocalDate today = Almaty.day(clock.instant());
        wish.put("dateFrom", today);
        wish.put("dateTo", today.plusDays(100));
        wish.put("weekdays", List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"));
        wish.remove("excludedDates");
        wish.put("times", List.of("00:00", "09:00"));
        String made = body(send(HttpMethod.POST, "/slot-plans", wish), 201);
        String id = JsonPath.read(made, "$.plan.id");
        Map<String, Integer> leftOut = new LinkedHashMap<>();
        JsonPath.<List<Map<String, Object>>>read(made, "$.leftOut")
                .forEach(each -> leftOut.put((String) each.get("code"), (Integer) each.get("slots")));
        assertThat(leftOut)
                .containsEntry("slot-overlaps", 1)
                .containsEntry("slot-outside-campaign", 2 * 2 + 10 * 2 * 2);
        assertThat(leftOut.keySet()).containsOnly("slot-overlaps", "slot-outside-campaign", "slot-too-late");
        int slots = JsonPath.read(made, "$.plan.slots");
        assertThat(slots + leftOut.values().stream().mapToInt(each -> each).sum())
                .isEqualTo(101 * 2 * 2)
                .isEqualTo(slots + JsonPath.<Integer>read(made, "$.plan.leftOut"));
        String first = body(look("/slot-plans/" + id + "/clashes"), 200);
        assertThat(JsonPath.<List<String>>read(first, "$.clashes[*].code")).hasSize(25);
        assertThat(JsonPath.<String>read(first, "$.clashes[0].text.ru")).isNotBlank();
        assertThat(JsonPath.<String>read(first, "$.clashes[0].centreName.kk")).isNotBlank();
        List<String> overlapping = new ArrayList<>();
        for (int page = 1; page <= 3; page++) {
            overlapping.addAll(JsonPath.read(
                    body(look("/slot-plans/" + id + "/clashes?page=" + page + "&centre=" + centre), 200),
                    "$.clashes[?(@.code == 'slot-overlaps')].startsAt"));
        }
        assertThat(overlapping)
                .containsExactly(Almaty.startOf(monday.plusDays(1))
                        .plus(Duration.ofHours(9))
                        .toString());
    }

    @Test
    void isForSaleOnlyOncePublished() {
        String id = make(week());
        UUID slot = firstSlot(id);
        assertThat(hold(slot)).isEqualTo(new HoldOutcome.Refused(RefusalReason.SLOT_UNKNOWN));
        assertThat(free()).isZero();
        get(teacher(), "/centres/{code}/days?language=kk", centre).expectBody().json("[]");

        assertThat(JsonPath.<String>read(publish(id, 200), "$.publishedAt")).isNotNull();
        assertThat(free()).isEqualTo(14);
        assertThat(hold(slot)).isInstanceOf(HoldOutcome.Held.class);
        schedule.assertSound(slot);
        assertProblem(delete("/slot-plans/" + id), 409, "slot-plan-published");
        assertProblem(send(HttpMethod.POST, "/slot-plans/" + id + "/publish", Map.of()), 409, "slot-plan-published");
    }

    @Test
    void closesNoRosterOfADraft() {
        String draft = make(week());
        Map<String, Object> later = week();
        later.put("times", List.of("18:00"));
        String published = make(later);
        publish(published, 200);
        UUID slot = firstSlot(published);
        clock.moveTo(Almaty.startOf(monday.plusDays(6)));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(status(slot)).isEqualTo("ROSTER_CLOSED"));
        assertThat(status(firstSlot(draft))).isEqualTo("DRAFT");
        assertThat(events.of(Topics.SLOT, firstSlot(draft))).isEmpty();
        assertProblem(send(HttpMethod.POST, "/slot-plans/" + draft + "/publish", Map.of()), 409, "slot-plan-outdated");
    }

    @Test
    void isDiscardedAsAWhole() {
        String id = make(week());
        delete("/slot-plans/" + id).expectStatus().isNoContent();
        assertThat(jdbc.sql("select count(*) from slot s join room m on m.id = s.room_id where m.centre_code = ?")
                        .param(centre)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertProblem(delete("/slot-plans/" + id), 404, "not-found");
        assertProblem(look("/slot-plans/" + id), 404, "not-found");
        assertProblem(look("/slot-plans/" + id + "/days"), 404, "not-found");
        assertProblem(look("/slot-plans/" + id + "/clashes"), 404, "not-found");
        assertProblem(send(HttpMethod.POST, "/slot-plans/" + id + "/publish", Map.of()), 404, "not-found");
    }

    @Test
    void holdsItsRoomsAgainstOthers() {
        make(week());
        String again = body(send(HttpMethod.POST, "/slot-plans", week()), 201);
        assertThat(JsonPath.<Integer>read(again, "$.plan.slots")).isZero();
        assertThat(JsonPath.<Integer>read(again, "$.plan.leftOut")).isEqualTo(8);
        publishProblem(JsonPath.read(again, "$.plan.id"), "slot-plan-empty");
        assertThat(schedule.run(
                                ImportKind.SLOTS,
                                "centre,room,date,time,language\n%1$s,101,%2$s,09:00,kk\n%1$s,101,%2$s,15:00,kk\n"
                                        .formatted(centre, monday))
                        .errors())
                .containsExactly(
                        new ImportError(2, null, "slot-is-draft"), new ImportError(3, "time", "slot-overlaps"));
    }

    @Test
    void followsTheSeatsOfItsRooms() {
        String id = make(week());
        schedule.accept(ImportKind.ROOMS, "centre,room,seats,accessible_seats\n%s,101,9,\n".formatted(centre));
        assertThat(JsonPath.<Integer>read(body(look("/slot-plans/" + id), 200), "$.seats"))
                .isEqualTo(4 * 9 + 4 * 4);
        schedule.assertSound(firstSlot(id));
    }

    @Test
    void waitsForItsCampaign() {
        UUID draft = UUID.randomUUID();
        jdbc.sql("""
                        insert into campaign (id, name_kk, name_ru, intake_from, intake_to, test_from, test_to,
                                              edit_deadline_hours, status, version)
                        select ?, 'а', 'б', intake_from, intake_to, test_from, test_to, 24, 'DRAFT', 1
                        from campaign where id = ?
                        """).params(draft, campaign.id()).update();
        Map<String, Object> wish = week();
        wish.put("campaignId", draft);
        String id = make(wish);
        publishProblem(id, "campaign-not-open");
        jdbc.sql("update campaign set status = 'CLOSED' where id = ?")
                .param(draft)
                .update();
        publishProblem(id, "campaign-not-open");
        assertProblem(send(HttpMethod.POST, "/slot-plans", wish), 409, "campaign-over");
    }

    @Test
    void refusesMoreThanAnyoneCanReview() {
        String lines = IntStream.rangeClosed(1, 40)
                .mapToObj(room -> "%s,%d,1,".formatted(centre, 200 + room))
                .collect(Collectors.joining("\n", "centre,room,seats,accessible_seats\n", "\n"));
        schedule.accept(ImportKind.ROOMS, lines);
        Map<String, Object> wish = week();
        wish.put("dateTo", monday.plusYears(1));
        wish.put("weekdays", List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"));
        wish.put("times", List.of("00:00", "03:00", "06:00", "09:00", "12:00", "15:00", "18:00", "21:00"));
        assertProblem(send(HttpMethod.POST, "/slot-plans", wish), 409, "slot-plan-too-large");
    }

    @ParameterizedTest
    @CsvSource({
        "campaignId, , campaignId, required",
        "campaignId, 0191e000-0000-7000-8000-000000000000, campaignId, campaign-unknown",
        "dateFrom, , dateFrom, required",
        "dateFrom, 2027-02-30, dateFrom, format-invalid",
        "dateTo, 2020-01-01, dateTo, period-invalid",
        "dateTo, 2999-01-01, dateTo, format-invalid",
        "weekdays, , weekdays, required",
        "weekdays, FUNDAY, weekdays, format-invalid",
        "times, , times, required",
        "language, , language, required",
        "language, EN, language, format-invalid"
    })
    void refusesWhatIsNone(String field, @Nullable String value, String refused, String code) {
        Map<String, Object> wish = week();
        wish.put(field, value);
        assertField(send(HttpMethod.POST, "/slot-plans", wish), refused, code);
    }

    @Test
    void refusesListsThatAreNone() {
        refuses("times", List.of("09:00", "11:59"), "times", "times-overlap");
        refuses("times", List.of("09:00", "09:00"), "times", "times-overlap");
        refuses("times", List.of("09:00:30"), "times", "time-invalid");
        refuses("times", List.of(), "times", "required");
        refuses("times", List.of("25:00"), "times[0]", "format-invalid");
        refuses("excludedDates", List.of(monday, monday.plusDays(1), monday.plusDays(2)), "dateTo", "no-days");
        refuses("centres", List.of("71-999"), "centres", "no-rooms");
        refuses("centres", List.of("x"), "centres[]", "centre-code-invalid");
        refuses("regions", List.of("x"), "regions[]", "region-invalid");
        assertField(look("/slot-plans?page=0"), "page", "page-invalid");
    }

    private void refuses(String field, List<?> value, String refused, @Nullable String code) {
        Map<String, Object> wish = week();
        wish.put(field, value);
        var answer = send(HttpMethod.POST, "/slot-plans", wish);
        if (code == null) {
            body(answer, 201);
        } else {
            assertField(answer, refused, code);
        }
    }

    @RepeatedTest(3)
    void ofTwoOperatorsWithTheSameWishOneGetsTheRooms() throws Exception {
        assertThat(atOnce(3, n -> send(HttpMethod.POST, "/slot-plans", week()))).containsOnly(201);
        assertThat(jdbc.sql("""
                                select count(*) from slot s join room m on m.id = s.room_id where m.centre_code = ?
                                """).param(centre).query(Integer.class).single()).isEqualTo(8);
    }

    @RepeatedTest(3)
    void isEitherPublishedOrDiscarded() throws Exception {
        String id = make(week());
        List<Integer> answers = atOnce(
                4,
                n -> n % 2 == 0
                        ? send(HttpMethod.POST, "/slot-plans/" + id + "/publish", Map.of())
                        : delete("/slot-plans/" + id));
        int slots = jdbc.sql("select count(*) from slot where plan_id = cast(? as uuid) and status = 'OPEN'")
                .param(id)
                .query(Integer.class)
                .single();
        if (slots == 0) {
            assertThat(answers).containsExactlyInAnyOrder(204, 404, 404, 404);
        } else {
            assertThat(slots).isEqualTo(8);
            assertThat(answers).containsExactlyInAnyOrder(200, 409, 409, 409);
        }
    }

    private String publish(String id, int status) {
        return body(send(HttpMethod.POST, "/slot-plans/" + id + "/publish", Map.of()), status);
    }

    private void publishProblem(String id, String code) {
        assertProblem(send(HttpMethod.POST, "/slot-plans/" + id + "/publish", Map.of()), 409, code);
    }

    private UUID firstSlot(String plan) {
        return jdbc.sql("select id from slot where plan_id = cast(? as uuid) order by starts_at, room_id limit 1")
                .param(plan)
                .query(UUID.class)
                .single();
    }

    private String status(UUID slot) {
        return jdbc.sql("select status from slot where id = ?")
                .param(slot)
                .query(String.class)
                .single();
    }

    private HoldOutcome hold(UUID slot) {
        return bookings.hold(UUID.randomUUID(), slot, UUID.randomUUID());
    }

    /** Free places of the centre in Kazakh. */
    private int free() {
        String centres = body(get(teacher(), "/centres?region=71&language=kk"), 200);
        return JsonPath.<List<Integer>>read(centres, "$[?(@.code == '" + centre + "')].freeSeats")
                .getFirst();
    }
}
