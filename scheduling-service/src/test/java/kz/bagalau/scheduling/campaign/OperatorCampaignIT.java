package kz.bagalau.scheduling.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kz.bagalau.events.Event;
import kz.bagalau.events.Topics;
import kz.bagalau.events.scheduling.CampaignPublishedV1;
import kz.bagalau.scheduling.OperatorIT;
import kz.bagalau.scheduling.ScheduleFixtures.Slot;
import kz.bagalau.scheduling.booking.BookingService;
import kz.bagalau.scheduling.booking.HoldOutcome;
import kz.bagalau.scheduling.booking.RefusalReason;
import kz.bagalau.scheduling.dataimport.ImportKind;
import kz.bagalau.starter.csv.ImportError;
import kz.bagalau.starter.time.Almaty;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

class OperatorCampaignIT extends OperatorIT {
    @Autowired
    private BookingService bookings;

    private LocalDate today;

    @BeforeEach
    void closeWhatOthersOpened() {
        today = Almaty.day(clock.instant());
        jdbc.sql("update campaign set status = 'CLOSED' where status = 'OPEN'").update();
    }

    /** The next test class begins with a campaign of its own. */
    @AfterEach
    void leaveNoCampaignOpen() {
        jdbc.sql("update campaign set status = 'CLOSED' where status = 'OPEN'").update();
    }

    @Test
    void goesFromDraftToClosed() {
        String draft = body(send(HttpMethod.POST, "/campaigns", request()), 201);
        String id = JsonPath.read(draft, "$.id");
        assertThat(JsonPath.<String>read(draft, "$.status")).isEqualTo("DRAFT");
        assertThat(JsonPath.<Integer>read(draft, "$.version")).isEqualTo(1);
        assertThat(JsonPath.<Integer>read(draft, "$.editDeadlineHours")).isEqualTo(24);
        assertThat(JsonPath.<List<?>>read(draft, "$.fixed")).isEmpty();
        get(teacher(), "/campaigns/current").expectStatus().isNotFound();

        Map<String, Object> change = request();
        change.put("version", 1);
        change.put("name", Map.of("kk", " Көктем ", "ru", "Весна"));
        change.put("editDeadlineHours", 48);
        String changed = body(send(HttpMethod.PUT, "/campaigns/" + id, change), 200);
        assertThat(JsonPath.<String>read(changed, "$.name.kk")).isEqualTo("Көктем");
        assertThat(JsonPath.<Integer>read(changed, "$.version")).isEqualTo(2);
        assertThat(events.of(Topics.CAMPAIGN, UUID.fromString(id))).isEmpty();

        body(send(HttpMethod.POST, "/campaigns/" + id + "/publish", version(2)), 200);
        get(teacher(), "/campaigns/current")
                .expectBody()
                .jsonPath("$.id")
                .isEqualTo(id)
                .jsonPath("$.editDeadlineHours")
                .isEqualTo(48)
                .jsonPath("$.appealTo")
                .isEqualTo(start(105));
        CampaignPublishedV1 published = events.await(CampaignPublishedV1.class, UUID.fromString(id));
        assertThat(published.appealFrom()).isEqualTo(start(2));
        assertThat(published.attestationTo()).isEqualTo(start(150));
        assertThat(published.closedAt()).isNull();

        assertProblem(send(HttpMethod.POST, "/campaigns/" + id + "/close", version(3)), 409, "intake-runs");
        clock.moveTo(Instant.parse(start(60)));
        body(send(HttpMethod.POST, "/campaigns/" + id + "/close", version(3)), 200);
        get(teacher(), "/campaigns/current").expectStatus().isNotFound();
        assertThat(await(UUID.fromString(id), 2).getLast().closedAt()).isNotNull();
        change.put("version", 4);
        assertProblem(send(HttpMethod.PUT, "/campaigns/" + id, change), 409, "campaign-over");
        assertProblem(send(HttpMethod.POST, "/campaigns/" + id + "/publish", version(4)), 409, "campaign-not-draft");
        assertProblem(send(HttpMethod.POST, "/campaigns/" + id + "/close", version(4)), 409, "campaign-not-open");
        assertThat(JsonPath.<String>read(body(look("/campaigns/" + id), 200), "$.status"))
                .isEqualTo("CLOSED");
    }

    @Test
    void listsTheLatestIntakeFirst() {
        Map<String, Object> later = request();
        later.replaceAll((field, value) -> field.equals("name") ? value : later(value));
        String id = JsonPath.read(body(send(HttpMethod.POST, "/campaigns", later), 201), "$.id");
        look("/campaigns")
                .expectBody()
                .jsonPath("$.campaigns[0].id")
                .isEqualTo(id)
                .jsonPath("$.page")
                .isEqualTo(1)
                .jsonPath("$.pageSize")
                .isEqualTo(25)
                .jsonPath("$.total")
                .isNotEmpty();
        look("/campaigns?page=0").expectStatus().isBadRequest();
    }

    private static String later(Object instant) {
        return Instant.parse(instant.toString()).plus(Duration.ofDays(9000)).toString();
    }

    @Test
    void isNeitherOpenedTwiceNorBesideAnother() {
        String first = draft();
        String second = draft();
        body(send(HttpMethod.POST, "/campaigns/" + first + "/publish", version(1)), 200);
        assertProblem(send(HttpMethod.POST, "/campaigns/" + first + "/publish", version(2)), 409, "campaign-not-draft");
        assertProblem(
                send(HttpMethod.POST, "/campaigns/" + second + "/publish", version(1)), 409, "another-campaign-open");
    }

    @Test
    void isNotOpenedWhenItsIntakeIsOver() {
        String id = draft();
        clock.moveTo(Instant.parse(start(60)));
        assertProblem(send(HttpMethod.POST, "/campaigns/" + id + "/publish", version(1)), 409, "intake-over");
    }

    @ParameterizedTest
    @CsvSource({
        "intakeTo, -31, intakeTo, window-empty",
        "testFrom, -40, testFrom, tests-before-intake",
        "intakeTo, 92, intakeTo, intake-after-tests",
        "appealFrom, 1, appealFrom, appeals-before-tests",
        "appealTo, 90, appealTo, appeals-end-before-tests",
        "attestationFrom, 0, attestationFrom, attestation-before-tests",
        "attestationTo, 104, attestationTo, attestation-ends-before-appeals",
        "appealTo, 100000, appealTo, format-invalid"
    })
    void checksItsWindowsFieldByField(String field, int days, String refused, String code) {
        Map<String, Object> request = request();
        request.put(field, start(days));
        assertField(send(HttpMethod.POST, "/campaigns", request), refused, code);
    }

    @ParameterizedTest
    @CsvSource({
        "appealTo, , required",
        "name, , required",
        "intakeFrom, tomorrow, format-invalid",
        "editDeadlineHours, 721, edit-deadline-invalid",
        "editDeadlineHours, x, format-invalid"
    })
    void refusesWhatIsNone(String field, @Nullable String value, String code) {
        Map<String, Object> request = request();
        request.put(field, value);
        assertField(send(HttpMethod.POST, "/campaigns", request), field, code);
    }

    @ParameterizedTest
    @CsvSource({"' ', required", "'a\u202Eb', format-invalid"})
    void refusesANameThatNobodyCanRead(String name, String code) {
        Map<String, Object> request = request();
        request.put("name", Map.of("kk", name, "ru", "Весна"));
        assertField(send(HttpMethod.POST, "/campaigns", request), "name.kk", code);
    }

    @Test
    void refusesStepsWithoutOrBehindTheVersion() {
        String id = draft();
        assertField(send(HttpMethod.PUT, "/campaigns/" + id, request()), "version", "required");
        assertField(send(HttpMethod.POST, "/campaigns/" + id + "/publish", Map.of()), "version", "required");
        Map<String, Object> stale = request();
        stale.put("version", 7);
        assertProblem(send(HttpMethod.PUT, "/campaigns/" + id, stale), 409, "conflict");
        assertProblem(send(HttpMethod.POST, "/campaigns/" + id + "/publish", version(2)), 409, "conflict");
        assertProblem(
                send(HttpMethod.POST, "/campaigns/" + UUID.randomUUID() + "/publish", version(1)), 404, "not-found");
        look("/campaigns/" + UUID.randomUUID()).expectStatus().isNotFound();
        look("/campaigns/x").expectStatus().isBadRequest();
    }

    @RepeatedTest(3)
    void ofTwoOperatorsWhoChangeTheSameVersionOneIsTold() throws Exception {
        String id = draft();
        assertThat(atOnce(4, n -> {
                    Map<String, Object> change = request();
                    change.put("version", 1);
                    change.put("name", Map.of("kk", "Атау " + n, "ru", "Название " + n));
                    return send(HttpMethod.PUT, "/campaigns/" + id, change);
                }))
                .containsExactlyInAnyOrder(200, 409, 409, 409);
    }

    @RepeatedTest(3)
    void ofTwoDraftsThatArePublishedAtOnceOneIsOpen() throws Exception {
        List<String> drafts = IntStream.range(0, 4).mapToObj(n -> draft()).toList();
        assertThat(atOnce(4, n -> send(HttpMethod.POST, "/campaigns/" + drafts.get(n) + "/publish", version(1))))
                .containsExactlyInAnyOrder(200, 409, 409, 409);
        assertThat(jdbc.sql("select count(*) from campaign where status = 'OPEN'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Nested
    class Published {
        private String id;
        private Slot early;
        private Slot late;

        @BeforeEach
        void publish() {
            id = draft();
            body(send(HttpMethod.POST, "/campaigns/" + id + "/publish", version(1)), 200);
            early = schedule.slot(3, "", "kk", 20);
            late = schedule.slot(3, "", "kk", 40);
        }

        @Test
        void tellsWhatCanNotChangeAnyMore() {
            String campaign = body(look("/campaigns/" + id), 200);
            assertThat(JsonPath.<List<String>>read(campaign, "$.fixed[*].field"))
                    .containsExactly("intakeFrom", "editDeadlineHours");
            assertThat(JsonPath.<List<String>>read(campaign, "$.fixed[*].code"))
                    .containsExactly("window-begun", "edit-deadline-fixed");
            assertThat(JsonPath.<String>read(campaign, "$.fixed[0].text.kk")).startsWith("Мерзім басталып кетті");
            clock.moveTo(Instant.parse(start(2)));
            assertThat(JsonPath.<List<String>>read(body(look("/campaigns/" + id), 200), "$.fixed[*].field"))
                    .containsExactly("intakeFrom", "testFrom", "appealFrom", "editDeadlineHours");
        }

        @Test
        void tellsEveryoneOfEachAmendment() {
            Map<String, Object> change = request();
            change.put("version", 2);
            change.put("intakeTo", start(70));
            body(send(HttpMethod.PUT, "/campaigns/" + id, change), 200);
            List<CampaignPublishedV1> told = await(UUID.fromString(id), 2);
            assertThat(told.getLast().intakeTo()).isEqualTo(start(70));
            assertThat(events.records(Topics.CAMPAIGN, UUID.fromString(id))
                            .getLast()
                            .headers())
                    .anyMatch(header -> header.key().equals("ce_aggregateversion")
                            && new String(header.value(), StandardCharsets.UTF_8).equals("3"));
        }

        @Test
        void keepsTheDaysOfThoseWhoHaveSeats() {
            assertThat(hold(late)).isInstanceOf(HoldOutcome.Held.class);
            Map<String, Object> change = request();
            change.put("version", 2);
            change.put("testTo", start(40));
            change.put("intakeTo", start(39));
            assertField(send(HttpMethod.PUT, "/campaigns/" + id, change), "testTo", "window-leaves-bookings");
            change.put("testTo", start(41));
            body(send(HttpMethod.PUT, "/campaigns/" + id, change), 200);
        }

        @Test
        void takesEmptySlotsOutsideOffSaleUntilTheWindowHoldsThemAgain() {
            Map<String, Object> change = request();
            change.put("version", 2);
            change.put("testTo", start(40));
            change.put("intakeTo", start(39));
            body(send(HttpMethod.PUT, "/campaigns/" + id, change), 200);
            assertThat(status(early)).isEqualTo("OPEN");
            assertThat(status(late)).isEqualTo("DRAFT");
            assertThat(hold(late)).isEqualTo(new HoldOutcome.Refused(RefusalReason.SLOT_UNKNOWN));
            get(teacher(), "/centres/{code}/slots?language=kk&date={date}", late.centre(), late.date())
                    .expectBody()
                    .json("[]");
            String line = "centre,room,date,time,language\n%s,101,%s,09:00,kk\n".formatted(late.centre(), late.date());
            assertThat(schedule.run(ImportKind.SLOTS, line).errors())
                    .extracting(ImportError::code)
                    .containsExactly("slot-is-draft");

            change.put("version", 3);
            change.put("testTo", start(91));
            body(send(HttpMethod.PUT, "/campaigns/" + id, change), 200);
            assertThat(status(late)).isEqualTo("OPEN");
            assertThat(hold(late)).isInstanceOf(HoldOutcome.Held.class);
        }

        @Test
        void followsSeatsOfRoomsWhileOffSale() {
            Map<String, Object> change = request();
            change.put("version", 2);
            change.put("testTo", start(40));
            change.put("intakeTo", start(39));
            body(send(HttpMethod.PUT, "/campaigns/" + id, change), 200);
            schedule.accept(
                    ImportKind.ROOMS, "centre,room,seats,accessible_seats\n%s,101,7,\n".formatted(late.centre()));
            assertThat(schedule.remaining(late.id())).isEqualTo(7);
            schedule.assertSound(late.id());
        }

        @Test
        void isNotClosedWhilePeopleWaitForTheirTest() {
            assertThat(hold(late)).isInstanceOf(HoldOutcome.Held.class);
            jdbc.sql("update booking set status = 'RESERVED', application_id = uuidv7() where slot_id = ?")
                    .param(late.id())
                    .update();
            Map<String, Object> change = request();
            change.put("version", 2);
            change.put("intakeTo", clock.instant().plus(Duration.ofMinutes(20)).toString());
            body(send(HttpMethod.PUT, "/campaigns/" + id, change), 200);
            clock.moveTo(clock.instant().plus(Duration.ofMinutes(30)));
            assertProblem(
                    send(HttpMethod.POST, "/campaigns/" + id + "/close", version(3)), 409, "campaign-has-bookings");
            clock.moveTo(late.startsAt().plus(Duration.ofHours(3)));
            body(send(HttpMethod.POST, "/campaigns/" + id + "/close", version(3)), 200);
        }

        @RepeatedTest(3)
        void aSeatIsEitherSoldOrLeftOutside() throws Exception {
            Map<String, Object> change = request();
            change.put("version", 2);
            change.put("testTo", start(40));
            change.put("intakeTo", start(39));
            List<Integer> answers = new ArrayList<>();
            List<HoldOutcome> outcomes = new ArrayList<>();
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Future<HoldOutcome>> holds = new ArrayList<>();
                for (int n = 0; n < 3; n++) {
                    holds.add(threads.submit(() -> hold(late)));
                }
                answers.add(threads.submit(() -> send(HttpMethod.PUT, "/campaigns/" + id, change)
                                .returnResult(Void.class)
                                .getStatus()
                                .value())
                        .get());
                for (Future<HoldOutcome> hold : holds) {
                    outcomes.add(hold.get());
                }
            }
            boolean sold = outcomes.stream().anyMatch(HoldOutcome.Held.class::isInstance);
            assertThat(answers).containsExactly(sold ? 400 : 200);
            assertThat(status(late)).isEqualTo(sold ? "OPEN" : "DRAFT");
            schedule.assertSound(late.id());
        }

        private HoldOutcome hold(Slot slot) {
            return bookings.hold(UUID.randomUUID(), slot.id(), UUID.randomUUID());
        }

        private String status(Slot slot) {
            return jdbc.sql("select status from slot where id = ?")
                    .param(slot.id())
                    .query(String.class)
                    .single();
        }
    }

    /** The same windows as the fixtures' campaign. */
    private Map<String, Object> request() {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("name", Map.of("kk", "Бағалау", "ru", "Оценка"));
        request.put("intakeFrom", start(-30));
        request.put("intakeTo", start(60));
        request.put("testFrom", start(1));
        request.put("testTo", start(91));
        request.put("appealFrom", start(2));
        request.put("appealTo", start(105));
        request.put("attestationFrom", start(45));
        request.put("attestationTo", start(150));
        return request;
    }

    private String start(int inDays) {
        return Almaty.startOf(today.plusDays(inDays)).toString();
    }

    private static Map<String, Object> version(long version) {
        return Map.of("version", version);
    }

    private String draft() {
        return JsonPath.read(body(send(HttpMethod.POST, "/campaigns", request()), 201), "$.id");
    }

    private List<CampaignPublishedV1> await(UUID id, int count) {
        List<CampaignPublishedV1> told = new ArrayList<>();
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            told.clear();
            for (Event event : events.of(Topics.CAMPAIGN, id)) {
                told.add((CampaignPublishedV1) event);
            }
            assertThat(told).hasSize(count);
        });
        return told;
    }
}
