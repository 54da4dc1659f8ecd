package kz.bagalau.application.attestee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import kz.bagalau.application.ApplicationServiceTestBase;
import kz.bagalau.application.Forms;
import kz.bagalau.application.RegionalBody;
import kz.bagalau.application.Scheduling;
import kz.bagalau.application.Teacher;
import kz.bagalau.events.application.Attestee;
import kz.bagalau.events.application.AttesteeListApprovedV1;
import kz.bagalau.events.identity.AccountErasedV1;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

class AttesteesIT extends ApplicationServiceTestBase {
    /** Each test has a region of its own; the lists of a region stay. */
    private static final AtomicInteger NEXT_REGION = new AtomicInteger(80);

    private final String region = Integer.toString(NEXT_REGION.getAndIncrement());
    private final String list = "/" + region;
    private final Instant start = Instant.now().plus(Duration.ofDays(7));
    private final Map<UUID, Teacher> teachers = new HashMap<>();

    @Test
    void followsFromTheApplicationsThatSeekACategory() {
        UUID expert = accepted(Forms.valid());
        accepted(Forms.higherGraduate());
        UUID deleted = accepted(Forms.valid());
        teacherOf(deleted).delete("/" + deleted).expectStatus().isAccepted();

        assertThat(secretary().lines(list + "/lines"))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .containsEntry("applicationId", expert.toString())
                        .containsEntry("categorySought", "EXPERT")
                        .containsEntry("exclusionReason", null));
        assertThat(secretary().read(list))
                .containsEntry("attestees", 1)
                .containsEntry("added", 1)
                .containsEntry("revisions", List.of());
    }

    @Test
    void isApprovedAsItWasSeenAndSentOnce() {
        UUID kept = accepted(Forms.valid());
        UUID off = accepted(Forms.valid());
        exclude(off, "Жұмыстан шыққан").expectStatus().isNoContent();
        assertThat(secretary().read(list)).containsEntry("attestees", 1).containsEntry("excluded", 1);

        approve(digest())
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.revision")
                .isEqualTo(1);
        assertThat(wire.attesteeLists(region)).isEmpty();
        send(1).expectStatus().isOk();
        send(1).expectStatus().isOk();

        await().atMost(SOON).until(() -> !wire.attesteeLists(region).isEmpty());
        assertThat(wire.attesteeLists(region))
                .singleElement()
                .returns(1, AttesteeListApprovedV1::revision)
                .returns(1, AttesteeListApprovedV1::parts)
                .satisfies(event -> assertThat(event.attestees())
                        .extracting(Attestee::applicationId, Attestee::categorySought)
                        .containsExactly(tuple(kept, "EXPERT")));
    }

    @Test
    void isKeptAsApprovedAndCorrectedByAFurtherRevision() {
        UUID first = accepted(Forms.valid());
        approve(digest()).expectStatus().isCreated();
        conflict(approve(digest()), "list-unchanged");
        Teacher teacher = teacherOf(first);
        Map<String, Object> change = Forms.with(Forms.valid(), "categorySought", "MASTER");
        teacher.change(first, Forms.change(teacher.application(first), change))
                .expectStatus()
                .isOk();
        accepted(Forms.valid());

        assertThat(secretary().read(list)).containsEntry("changed", 1).containsEntry("added", 1);
        approve(digest())
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.revision")
                .isEqualTo(2);
        conflict(send(1), "list-superseded");
        send(2).expectStatus().isOk();
        assertThat(database.sql("""
                        select category_sought from attestee_line l join attestee_list a on a.id = l.list_id
                        where application_id = :id order by revision""").param("id", first).query(String.class).list())
                .containsExactly("EXPERT", "MASTER");
    }

    @Test
    void isNotApprovedWhenItChangedSinceItWasSeenOrIsEmpty() {
        conflict(approve(digest()), "list-empty");
        UUID id = accepted(Forms.valid());
        String seen = digest();
        exclude(id, "Аттестаттаудан босатылған").expectStatus().isNoContent();
        conflict(approve(seen), "list-outdated");
        secretary()
                .send(HttpMethod.DELETE, list + "/exclusions/" + id, null)
                .expectStatus()
                .isNoContent();
        approve(seen).expectStatus().isCreated();
    }

    @Test
    void ofTwoWhoApproveOneDoes() throws Exception {
        accepted(Forms.valid());
        String seen = digest();
        CyclicBarrier together = new CyclicBarrier(4);
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> answers = IntStream.range(0, 4)
                    .mapToObj(n -> threads.submit(() -> {
                        together.await();
                        return approve(seen).returnResult(Map.class).getStatus().value();
                    }))
                    .toList();
            assertThat(answers).extracting(Future::get).containsExactlyInAnyOrder(201, 409, 409, 409);
        }
    }

    @Test
    void reachesTheMinistryAsAPageAndAFileOnceItIsSent() {
        accepted(Forms.valid());
        approve(digest()).expectStatus().isCreated();
        RegionalBody analyst = body("MINISTRY_ANALYST", "mdobk");
        String revision =
                (String) ((Map<?, ?>) ((List<?>) secretary().read(list).get("revisions")).getFirst()).get("id");
        analyst.get("/sent/" + revision + "/lines").expectStatus().isNotFound();
        send(1).expectStatus().isOk();

        String number = (String)
                analyst.lines("/sent/" + revision + "/lines").getFirst().get("number");
        analyst.get("/sent").expectBody().jsonPath("$[0].id").isEqualTo(revision);
        analyst.get("/sent/" + revision + "/lines.csv")
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .isEqualTo("region,revision,number,test_type,subject,language,category_sought\r\n"
                        + "%s,1,%s,T03,MATHEMATICS,kk,EXPERT\r\n".formatted(region, number));
    }

    @Test
    void staysWithIdsAloneWhenAPersonIsErased() {
        UUID id = accepted(Forms.valid());
        exclude(id, "Себебі").expectStatus().isNoContent();
        secretary()
                .send(HttpMethod.DELETE, list + "/exclusions/" + id, null)
                .expectStatus()
                .isNoContent();
        approve(digest()).expectStatus().isCreated();
        exclude(id, "Себебі").expectStatus().isNoContent();
        wire.send(new AccountErasedV1(teacherOf(id).id(), Instant.now()), 9);
        await().atMost(SOON)
                .until(() -> count("select count(*) from attestee_exclusion where application_id = :id", id) == 0);
        assertThat(count("select count(*) from attestee_line where application_id = :id", id))
                .isEqualTo(1);
        assertThat(secretary().read(list)).containsEntry("removed", 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"reason\":\" \"}|required", "{}|required", "{\"reason\":null}|required"})
    void wantsAReason(String body, String code) {
        UUID id = accepted(Forms.valid());
        secretary()
                .send(HttpMethod.PUT, list + "/exclusions/" + id, body)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo(code);
        exclude(id, "ұ".repeat(501)).expectStatus().isBadRequest();
        assertThat(secretary().read(list)).containsEntry("excluded", 0);
    }

    @Test
    void isThatOfTheBodysRegionAlone() {
        UUID id = accepted(Forms.valid());
        RegionalBody other = body("COMMISSION_CHAIR", "region-10");
        other.get(list).expectStatus().isNotFound();
        other.send(HttpMethod.PUT, "/10/exclusions/" + id, Map.of("reason", "x"))
                .expectStatus()
                .isNotFound();
        body("COMMISSION_CHAIR", "district-" + region + "1000")
                .get(list)
                .expectStatus()
                .isNotFound();
        secretary()
                .send(HttpMethod.POST, list + "/revisions", Map.of("digest", digest()))
                .expectStatus()
                .isForbidden();
        chair().get(list + "?campaign=" + UUID.randomUUID()).expectStatus().isNotFound();
    }

    private UUID accepted(Map<String, Object> form) {
        Teacher teacher = teacher();
        UUID hold = UUID.randomUUID();
        UUID id = teacher.submitted(Forms.with(form, "holdId", hold.toString()));
        wire.send(Scheduling.reservedIn(region, region + "-01", id, teacher.id(), hold, start), 2);
        teacher.awaitStatus(id, "ACCEPTED");
        teachers.put(id, teacher);
        return id;
    }

    private Teacher teacherOf(UUID application) {
        return teachers.get(application);
    }

    private RegionalBody secretary() {
        return body("COMMISSION_SECRETARY", "region-" + region);
    }

    private RegionalBody chair() {
        return body("COMMISSION_CHAIR", "region-" + region);
    }

    private String digest() {
        return (String) secretary().read(list).get("digest");
    }

    private ResponseSpec exclude(UUID application, String reason) {
        return secretary().send(HttpMethod.PUT, list + "/exclusions/" + application, Map.of("reason", reason));
    }

    private ResponseSpec approve(String digest) {
        return chair().send(HttpMethod.POST, list + "/revisions", Map.of("digest", digest));
    }

    private ResponseSpec send(int revision) {
        return chair().send(HttpMethod.POST, list + "/revisions/" + revision + "/sending", null);
    }

    private int count(String sql, UUID id) {
        return database.sql(sql).param("id", id).query(Integer.class).single();
    }

    private static void conflict(ResponseSpec answer, String code) {
        answer.expectStatus().isEqualTo(409).expectBody().jsonPath("$.code").isEqualTo(code);
    }
}
