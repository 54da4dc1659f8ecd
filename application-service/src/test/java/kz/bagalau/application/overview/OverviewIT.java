package kz.bagalau.application.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import kz.bagalau.application.ApplicationServiceTestBase;
import kz.bagalau.application.Forms;
import kz.bagalau.application.Operator;
import kz.bagalau.application.Scheduling;
import kz.bagalau.application.Teacher;
import kz.bagalau.events.audit.StaffActedV1;
import kz.bagalau.starter.time.Almaty;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverviewIT extends ApplicationServiceTestBase {
    /** Its applications are those of this test alone. */
    private final String centre = "71-" + ThreadLocalRandom.current().nextLong(1_000_000_000L, 10_000_000_000L);

    private final Instant start = Instant.now().plus(Duration.ofDays(7));

    @Test
    void narrowsByEachFilter() {
        Operator operator = operator();
        String employee = accepted(Forms.valid()).toString();
        String graduate = accepted(Forms.higherGraduate()).toString();
        String day = Almaty.day(start).toString();

        assertThat(operator.ids(here())).containsExactly(graduate, employee);
        assertThat(operator.ids(here() + "&employment=HIGHER_GRADUATE")).containsExactly(graduate);
        assertThat(operator.ids(here() + "&region=71&testType=T03&language=kk&status=ACCEPTED&day=" + day))
                .containsExactly(graduate, employee);
        for (String other : List.of(
                "region=75",
                "testType=T01",
                "language=ru",
                "status=WITHDRAWN",
                "day=2020-01-01",
                "campaign=" + UUID.randomUUID())) {
            assertThat(operator.ids(here() + "&" + other)).as(other).isEmpty();
        }
        assertThat(operator.ids("?number=" + number(employee))).containsExactly(employee);
        assertThat(operator.ids("?number=2026-9999999")).isEmpty();
    }

    @Test
    void leafsThroughAllOnceWhileMoreCome() {
        Operator operator = operator();
        List<String> all = new ArrayList<>();
        for (int i = 0; i < ApplicationOverviews.PAGE_SIZE + 2; i++) {
            all.add(accepted(Forms.valid()).toString());
        }
        Map<String, Object> first = operator.read(here());
        accepted(Forms.valid());
        List<String> seen = new ArrayList<>(ids(first));
        seen.addAll(operator.ids(here() + "&after=" + first.get("next")));
        assertThat(seen).containsExactlyElementsOf(all.reversed());
        assertThat(operator.read(here() + "&after=" + first.get("next"))).containsEntry("next", null);
    }

    @Test
    void countsByStatusWhateverStatusIsLookedFor() {
        accepted(Forms.valid());
        Teacher teacher = teacher();
        teacher.delete("/" + accepted(teacher, Forms.valid())).expectStatus().isAccepted();

        assertThat(operator().read("/counts" + here() + "&status=ACCEPTED"))
                .containsEntry("total", 2)
                .extractingByKey("statuses", InstanceOfAssertFactories.list(Map.class))
                .contains(
                        Map.of("status", "ACCEPTED", "count", 1),
                        Map.of("status", "WITHDRAWN", "count", 1),
                        Map.of("status", "TESTED", "count", 0));
    }

    @Test
    void showsOneWithItsHistoryAndRecordsWhoReadsIt() {
        Teacher teacher = teacher();
        UUID id = accepted(teacher, Forms.valid());
        Operator reader = operator();

        assertThat(reader.read("/" + id))
                .containsEntry("personId", teacher.id().toString())
                .containsEntry("campaign", CAMPAIGN.campaignId().toString())
                .extractingByKey("application", InstanceOfAssertFactories.map(String.class, Object.class))
                .containsEntry("phone", "+77011234567")
                .containsKeys("slot", "history");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(wire.staffActions(id))
                        .singleElement()
                        .returns(reader.id(), StaffActedV1::actorId)
                        .returns("GET /api/applications/operator/{id}", StaffActedV1::action)
                        .returns("DONE", StaffActedV1::outcome));
        reader.get("/" + UUID.randomUUID()).expectStatus().isNotFound();
    }

    @Test
    void aLineTellsNothingOfThePerson() {
        Teacher teacher = teacher();
        accepted(teacher, Forms.valid());
        operator()
                .get(here())
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(body -> assertThat(body)
                        .contains(centre)
                        .doesNotContain(teacher.id().toString(), "+7701", Forms.BIN));
    }

    @ParameterizedTest
    @CsvSource({
        "campaign=x, campaign, format-invalid",
        "region=7, region, region-invalid",
        "centre=%27or%201, centre, centre-invalid",
        "day=2026-02-30, day, format-invalid",
        "testType=T99, testType, format-invalid",
        "employment=NOBODY, employment, format-invalid",
        "language=en, language, language-unknown",
        "status=GONE, status, format-invalid",
        "number=1, number, number-invalid",
        "after=1, after, format-invalid"
    })
    void refusesWhatIsNoFilter(String query, String field, String code) {
        for (String path : List.of("", "/counts")) {
            operator()
                    .get(path + "?" + query)
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].field")
                    .isEqualTo(field)
                    .jsonPath("$.errors[0].code")
                    .isEqualTo(code);
        }
    }

    private String here() {
        return "?centre=" + centre;
    }

    private UUID accepted(Map<String, Object> form) {
        return accepted(teacher(), form);
    }

    private UUID accepted(Teacher teacher, Map<String, Object> form) {
        UUID hold = UUID.randomUUID();
        UUID id = teacher.submitted(Forms.with(form, "holdId", hold.toString()));
        wire.send(Scheduling.reservedIn(centre, id, teacher.id(), hold, start), 2);
        teacher.awaitStatus(id, "ACCEPTED");
        return id;
    }

    private String number(String id) {
        return database.sql("select number from application where id = :id")
                .param("id", UUID.fromString(id))
                .query(String.class)
                .single();
    }

    @SuppressWarnings("unchecked")
    private static List<String> ids(Map<String, Object> page) {
        return ((List<Map<String, Object>>) page.get("applications"))
                .stream().map(line -> (String) line.get("id")).toList();
    }
}
