package kz.bagalau.scheduling.duty;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagalau.events.identity.AccountErasedV1;
import kz.bagalau.events.identity.HeldRole;
import kz.bagalau.events.identity.StaffRolesChangedV1;
import kz.bagalau.scheduling.OperatorIT;
import kz.bagalau.scheduling.ScheduleFixtures.Slot;
import kz.bagalau.scheduling.dataimport.ImportKind;
import kz.bagalau.test.TestTokens;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

class DutyIT extends OperatorIT {
    private final UUID account = UUID.randomUUID();
    private Slot slot;

    @Autowired
    private StaffRights rights;

    @BeforeEach
    void makeSlot() {
        slot = schedule.slot(3);
        schedule.staff(account, slot.centre());
    }

    private ResponseSpec assign(UUID who, String role, UUID slotId) {
        return send(HttpMethod.POST, "/duties", Map.of("accountId", who, "role", role, "slotId", slotId));
    }

    private Map<String, Object> day(String from, String to) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("accountId", account);
        request.put("role", "TEST_ADMINISTRATOR");
        request.put("centre", slot.centre());
        request.put("date", slot.date());
        request.put("from", from);
        request.put("to", to);
        return request;
    }

    @Test
    void aSlotHasAnAdministratorAndAnObserver() {
        assertThat(gaps()).containsExactly(slot.id().toString());
        String duty = body(assign(account, "TEST_ADMINISTRATOR", slot.id()), 201);
        body(assign(schedule.staff(slot.centre()), "OBSERVER", slot.id()), 201);
        assertThat(gaps()).isEmpty();
        look("/duties?centre=" + slot.centre() + "&date=" + slot.date())
                .expectBody()
                .json("""
                        {"page": 1, "pageSize": 25, "total": 2, "duties": [
                           {"role": "OBSERVER", "centreCode": "%1$s", "room": "101", "slotId": "%2$s", "startsAt": "%3$s"},
                           {"role": "TEST_ADMINISTRATOR", "accountId": "%4$s", "language": "kk"}]}
                        """.formatted(slot.centre(), slot.id(), slot.startsAt(), account));
        look("/duties?centre=" + slot.centre() + "&date=" + slot.date().plusDays(1))
                .expectBody()
                .json("{\"duties\": [], \"total\": 0}");

        String id = JsonPath.read(duty, "$.id");
        delete("/duties/" + id).expectStatus().isNoContent();
        assertProblem(delete("/duties/" + id), 404, "not-found");
        assertThat(gaps()).containsExactly(slot.id().toString());
    }

    @Test
    void anObserverFillsNoGap() {
        body(assign(account, "OBSERVER", slot.id()), 201);
        assertThat(gaps()).containsExactly(slot.id().toString());
    }

    @Test
    void gapsAreThoseOfADay() {
        assertThat(gapsOn(slot.date())).containsExactly(slot.id().toString());
        assertThat(gapsOn(slot.date().minusDays(1))).isEmpty();
        assertThat(gapsOn(slot.date().plusDays(1))).isEmpty();
    }

    private List<String> gapsOn(LocalDate date) {
        return JsonPath.read(
                body(look("/duties/gaps?centre=" + slot.centre() + "&date=" + date), 200), "$.gaps[*].slotId");
    }

    @Test
    void aCancelledSlotNeedsNobody() {
        body(assign(account, "TEST_ADMINISTRATOR", slot.id()), 201);
        jdbc.sql("update slot set status = 'CANCELLED' where id = ?")
                .param(slot.id())
                .update();
        get(TestTokens.staff(account, "TEST_ADMINISTRATOR"), "/duties/mine")
                .expectBody()
                .json("{\"total\": 0}");
        UUID other = UUID.randomUUID();
        assertField(assign(other, "TEST_ADMINISTRATOR", slot.id()), "slotId", "slot-unknown");
        String duty = JsonPath.read(
                body(look("/duties?centre=" + slot.centre() + "&date=" + slot.date()), 200), "$.duties[0].id");
        delete("/duties/" + duty).expectStatus().isNoContent();
        assertThat(gaps()).isEmpty();
    }

    @Test
    void aWholeCentreIsServedForSomeTime() {
        schedule.accept(
                ImportKind.SLOTS,
                "centre,room,date,time,language\n%s,101,%s,13:00,ru\n".formatted(slot.centre(), slot.date()));
        Slot afternoon = schedule.find(slot.centre(), "101", slot.date(), "13:00", "ru");
        String duty = body(send(HttpMethod.POST, "/duties", day("08:30", "15:59")), 201);
        assertThat(JsonPath.<String>read(duty, "$.room")).isNull();
        assertThat(JsonPath.<String>read(duty, "$.slotId")).isNull();
        assertThat(gaps()).containsExactly(afternoon.id().toString());
    }

    @Test
    void nobodyIsInTwoPlacesAtOnce() {
        Slot elsewhere = schedule.slot(3);
        schedule.staff(account, slot.centre(), elsewhere.centre());
        body(assign(account, "TEST_ADMINISTRATOR", slot.id()), 201);
        assertProblem(assign(account, "TEST_ADMINISTRATOR", elsewhere.id()), 409, "duty-elsewhere");
        assertProblem(assign(account, "OBSERVER", elsewhere.id()), 409, "duty-elsewhere");
        assertProblem(assign(account, "TEST_ADMINISTRATOR", slot.id()), 409, "duty-elsewhere");
        assertProblem(send(HttpMethod.POST, "/duties", day("11:59", "18:00")), 409, "duty-elsewhere");
        body(send(HttpMethod.POST, "/duties", day("12:00", "18:00")), 201);
    }

    @Test
    void nobodyObservesHimself() {
        body(assign(account, "TEST_ADMINISTRATOR", slot.id()), 201);
        assertProblem(assign(account, "OBSERVER", slot.id()), 409, "duty-other-role");
    }

    @RepeatedTest(3)
    void ofOperatorsWhoWantTheSamePersonOneGetsIt() throws Exception {
        List<Slot> slots = List.of(schedule.slot(2), schedule.slot(2), schedule.slot(2), schedule.slot(2));
        schedule.staff(account, slots.stream().map(Slot::centre).toArray(String[]::new));
        assertThat(atOnce(
                        4,
                        n -> assign(
                                account,
                                n % 2 == 0 ? "OBSERVER" : "TEST_ADMINISTRATOR",
                                slots.get(n).id())))
                .containsExactlyInAnyOrder(201, 409, 409, 409);
    }

    @Test
    void draftsAndWhatIsOverHaveNoDuty() {
        Slot draft = schedule.slot(3);
        jdbc.sql("update slot set status = 'DRAFT' where id = ?")
                .param(draft.id())
                .update();
        assertField(assign(account, "OBSERVER", draft.id()), "slotId", "slot-unknown");
        assertField(assign(account, "OBSERVER", UUID.randomUUID()), "slotId", "slot-unknown");
        assertThat(gapsOf(draft.centre())).isEmpty();
        clock.moveTo(slot.startsAt().plusSeconds(3 * 3600));
        assertProblem(assign(account, "OBSERVER", slot.id()), 409, "duty-over");
        assertThat(gaps()).isEmpty();
    }

    @Test
    void whoServesSeesItsOwnDutiesThatAreNotOver() {
        body(assign(account, "TEST_ADMINISTRATOR", slot.id()), 201);
        Slot other = schedule.slot(1);
        body(assign(schedule.staff(other.centre()), "TEST_ADMINISTRATOR", other.id()), 201);
        get(TestTokens.staff(account, "TEST_ADMINISTRATOR"), "/duties/mine")
                .expectBody()
                .json("""
                        {"total": 1, "duties": [{"role": "TEST_ADMINISTRATOR", "centreCode": "%s", "room": "101", "slotId": "%s",
                          "address": {"kk": "Астана қ., 1", "ru": "г. Астана, 1"}}]}
                        """.formatted(slot.centre(), slot.id()));
        get(TestTokens.staff(account, "OBSERVER"), "/duties/mine").expectBody().json("{\"total\": 0}");
        get(teacher(), "/duties/mine").expectStatus().isForbidden();
        clock.moveTo(slot.startsAt().plusSeconds(3 * 3600));
        get(TestTokens.staff(account, "TEST_ADMINISTRATOR"), "/duties/mine")
                .expectBody()
                .json("{\"total\": 0}");
    }

    @ParameterizedTest
    @CsvSource({
        "accountId, , accountId, required",
        "accountId, x, accountId, format-invalid",
        "role, , role, required",
        "role, TEACHER, role, format-invalid",
        "centre, , centre, required",
        "centre, x, centre, centre-code-invalid",
        "centre, 71-999, centre, centre-unknown",
        "date, , date, required",
        "date, 2027-02-30, date, format-invalid",
        "date, 2200-01-01, date, format-invalid",
        "from, , from, required",
        "from, 25:00, from, format-invalid",
        "to, 08:00, to, window-empty"
    })
    void refusesWhatIsNone(String field, @Nullable String value, String refused, String code) {
        Map<String, Object> request = day("08:00", "12:00");
        request.put(field, value);
        assertField(send(HttpMethod.POST, "/duties", request), refused, code);
    }

    @Test
    void refusesQuestionsThatAreNone() {
        assertField(look("/duties?date=" + slot.date()), "centre", "required");
        assertField(look("/duties?centre=x&date=" + slot.date()), "centre", "centre-code-invalid");
        assertField(look("/duties?centre=" + slot.centre() + "&date=x"), "date", "format-invalid");
        assertField(look("/duties/gaps?region=x"), "region", "region-invalid");
        assertField(look("/duties/gaps?page=0"), "page", "page-invalid");
        assertField(look("/duties/gaps?date=x"), "date", "format-invalid");
        for (String path : List.of("/duties?centre=" + slot.centre() + "&", "/duties/gaps?")) {
            assertField(look(path + "date=2200-01-01"), "date", "format-invalid");
            assertField(look(path + "date=1999-12-31"), "date", "format-invalid");
        }
    }

    @Nested
    class Rights {
        private final UUID person = UUID.randomUUID();

        private void holds(DutyRole role, String centre, Instant from, @Nullable Instant until) {
            rights.keep(person, ++version, List.of(new StaffRight(role, centre, from, until)));
        }

        private long version;

        @Test
        void areOfAKnownAccountAndWhoIsNotKnownYetIsTriedAgain() {
            String refused = body(assign(person, "OBSERVER", slot.id()), 400);
            assertThat(JsonPath.<String>read(refused, "$.errors[0].field")).isEqualTo("accountId");
            assertThat(JsonPath.<String>read(refused, "$.errors[0].code")).isEqualTo("staff-unknown");
            assertThat(JsonPath.<String>read(refused, "$.errors[0].text.ru"))
                    .contains("повторите через несколько секунд");
            assertThat(JsonPath.<String>read(refused, "$.errors[0].text.kk")).contains("секундтан кейін қайталаңыз");

            schedule.staff(person, slot.centre());
            body(assign(person, "OBSERVER", slot.id()), 201);
        }

        @Test
        void areOfTheRoleInTheCentre() {
            Instant now = clock.instant();
            rights.keep(person, ++version, List.of());
            assertField(assign(person, "OBSERVER", slot.id()), "accountId", "staff-lacks-role");
            holds(DutyRole.OBSERVER, schedule.centre(), now, null);
            assertField(assign(person, "OBSERVER", slot.id()), "accountId", "staff-lacks-role");
            holds(DutyRole.TEST_ADMINISTRATOR, slot.centre(), now, null);
            assertField(assign(person, "OBSERVER", slot.id()), "accountId", "staff-lacks-role");
            Map<String, Object> day = day("08:00", "18:00");
            day.put("accountId", person);
            day.put("role", "OBSERVER");
            assertField(send(HttpMethod.POST, "/duties", day), "accountId", "staff-lacks-role");
            body(assign(person, "TEST_ADMINISTRATOR", slot.id()), 201);
        }

        @Test
        void areForTheWholeDuty() {
            Instant start = slot.startsAt();
            Instant end = start.plus(Duration.ofHours(3));
            holds(DutyRole.OBSERVER, slot.centre(), start.plusSeconds(1), null);
            assertField(assign(person, "OBSERVER", slot.id()), "accountId", "staff-lacks-role");
            holds(DutyRole.OBSERVER, slot.centre(), start, end.minusSeconds(1));
            assertField(assign(person, "OBSERVER", slot.id()), "accountId", "staff-lacks-role");
            holds(DutyRole.OBSERVER, slot.centre(), start, end);
            body(assign(person, "OBSERVER", slot.id()), 201);
        }

        @Test
        void ofADutyThatHasBegunAreForItsRest() {
            clock.moveTo(slot.startsAt().plus(Duration.ofHours(1)));
            holds(DutyRole.TEST_ADMINISTRATOR, slot.centre(), clock.instant(), null);
            body(assign(person, "TEST_ADMINISTRATOR", slot.id()), 201);
        }

        @Test
        void takenAwayLeaveTheDutyButGiveNoOther() {
            body(assign(account, "OBSERVER", slot.id()), 201);
            schedule.staff(account);
            look("/duties?centre=" + slot.centre() + "&date=" + slot.date())
                    .expectBody()
                    .json("{\"total\": 1}");
            Map<String, Object> afternoon = day("13:00", "18:00");
            assertField(send(HttpMethod.POST, "/duties", afternoon), "accountId", "staff-lacks-role");
        }

        @Test
        void areToldByIdentityAndGoWithTheAccount() {
            events.publish(told("OBSERVER", slot.centre(), "71-98"), 3);
            await(2);
            events.publish(told("AUDITOR"), 2);
            events.publish(told("TEST_ADMINISTRATOR", slot.centre()), 4);
            await(1);
            assertField(assign(person, "OBSERVER", slot.id()), "accountId", "staff-lacks-role");
            rights.keep(person, 3, List.of());
            String duty = body(assign(person, "TEST_ADMINISTRATOR", slot.id()), 201);
            delete("/duties/" + JsonPath.read(duty, "$.id")).expectStatus().isNoContent();

            events.publish(new AccountErasedV1(person, clock.instant()), 5);
            await(0);
            assertField(assign(person, "TEST_ADMINISTRATOR", slot.id()), "accountId", "staff-unknown");
        }

        private StaffRolesChangedV1 told(String role, String... centres) {
            HeldRole held = new HeldRole(role, null, null, List.of(centres), null, clock.instant(), null);
            return new StaffRolesChangedV1(person, List.of(held), clock.instant());
        }

        private void await(int expected) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> jdbc.sql("select count(*) from staff_right where account_id = ?")
                                    .param(person)
                                    .query(Integer.class)
                                    .single()
                            == expected);
        }
    }

    private List<String> gaps() {
        return gapsOf(slot.centre());
    }

    private List<String> gapsOf(String centre) {
        return JsonPath.read(body(look("/duties/gaps?region=71&centre=" + centre), 200), "$.gaps[*].slotId");
    }
}
