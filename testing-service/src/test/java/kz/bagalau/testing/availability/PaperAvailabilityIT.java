package kz.bagalau.testing.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.bagalau.events.testing.DayRange;
import kz.bagalau.test.TestTokens;
import kz.bagalau.testing.Api;
import kz.bagalau.testing.TestingServiceTest;
import kz.bagalau.testing.bank.ImportRequest;
import kz.bagalau.testing.bank.ItemBank;
import kz.bagalau.testing.bank.ItemImport;
import kz.bagalau.testing.qti.ImportedPackage;
import kz.bagalau.testing.qti.Items;
import kz.bagalau.testing.qti.pack.PackageFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** A test type of its own with two packs next to each other: two items of the subject, from 2031 on one of the law too. */
@TestingServiceTest
class PaperAvailabilityIT {
    private static final DayRange FIRST_PACK = days("2025-01-01", "2031-01-01");
    private static final DayRange BOTH_PACKS = days("2025-01-01", "2032-01-01");

    @Autowired
    ItemImport imports;

    @Autowired
    ItemBank bank;

    @Autowired
    PaperAvailability availability;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MeterRegistry meters;

    @Autowired
    RestTestClient client;

    private final String subject = "S-" + UUID.randomUUID();

    @BeforeEach
    void blueprints() {
        pack("later", "2031-01-01", "2032-01-01");
        blueprint("2026", 2, 0);
        blueprint("later", 2, 1);
    }

    @AfterEach
    void withoutThem() {
        jdbc.sql("delete from blueprint_part where blueprint_id in (select id from blueprint where test_type = 'T99')")
                .update();
        jdbc.sql("delete from blueprint where test_type = 'T99'").update();
        jdbc.sql("delete from rule_pack where code = 'later'").update();
        availability.update();
    }

    @Test
    void opensATestWithItsLastItemAndClosesItWhenMoreAreNeeded() {
        publish("SUBJECT");
        publish("SUBJECT");
        publish("SUBJECT");
        publish("LAW");
        jdbc.sql("update blueprint_part set items = 4 where code = 'SUBJECT'"
                        + " and blueprint_id in (select id from blueprint where test_type = 'T99')")
                .update();
        availability.update();
        availability.update();

        List<Told> told = await().atMost(Duration.ofSeconds(20)).until(this::told, events -> events.size() >= 4);
        assertThat(told)
                .extracting(each -> each.event().days())
                .containsExactly(List.of(), List.of(FIRST_PACK), List.of(BOTH_PACKS), List.of());
        assertThat(told).extracting(Told::version).containsExactly(1L, 2L, 3L, 4L);
        assertThat(told).allSatisfy(each -> {
            assertThat(each.event().testType()).isEqualTo("T99");
            assertThat(each.event().language()).isEqualTo("kk");
            assertThat(each.event().availabilityId())
                    .isEqualTo(told.getFirst().event().availabilityId());
        });
    }

    @Test
    void tellsTheOperatorWhatIsMissing() {
        publish("SUBJECT");
        assertThat(missing()).containsExactly("2026 SUBJECT 1 of 2", "later SUBJECT 1 of 2", "later LAW 0 of 1");
        publish("SUBJECT");
        assertThat(missing()).containsExactly("later LAW 0 of 1");
        assertThat(meters.get("bagalau.papers.missing").gauge().value())
                .isEqualTo(availability.missing().stream()
                        .map(line -> line.testType() + line.subject() + line.language())
                        .distinct()
                        .count());
        publish("LAW");
        assertThat(missing()).isEmpty();
    }

    @Test
    void tellsOperatorsOnly() {
        assertThat(new Api(client, TestTokens.teacher(UUID.randomUUID()))
                        .get("/api/testing/items/missing")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void makesNoPaperWithoutAPart() {
        jdbc.sql("delete from blueprint_part where blueprint_id in (select id from blueprint where test_type = 'T99')")
                .update();
        publish("SUBJECT");
        publish("SUBJECT");
        assertThat(open()).isEmpty();
    }

    @Test
    void seesAllItemsThatArePublishedAtOnce() throws InterruptedException, ExecutionException {
        int many = 4;
        jdbc.sql("update blueprint_part set items = " + many + " where code = 'SUBJECT'"
                        + " and blueprint_id in (select id from blueprint where test_type = 'T99')")
                .update();
        List<UUID> reviewed = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            reviewed.add(reviewed("SUBJECT"));
        }
        CyclicBarrier together = new CyclicBarrier(many);
        try (var threads = Executors.newFixedThreadPool(many)) {
            List<Future<Integer>> published = reviewed.stream()
                    .map(id -> threads.submit(() -> {
                        together.await();
                        return bank.publish(id);
                    }))
                    .toList();
            for (Future<Integer> each : published) {
                assertThat(each.get()).isEqualTo(1);
            }
        }
        assertThat(open()).containsExactly(FIRST_PACK.toString());
    }

    @Test
    void hasOnePackADay() {
        assertThatThrownBy(() -> pack("other", "2030-12-31", "2031-01-01"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("rule_pack_daterange_excl");
    }

    private void publish(String part) {
        bank.publish(reviewed(part));
    }

    private UUID reviewed(String part) {
        String xml = Items.choiceItem("").replace("identifier='i'", "identifier='i-" + UUID.randomUUID() + "'");
        var items = new ImportedPackage(List.of(Items.imported(xml)), List.of(), PackageFiles.none());
        try {
            UUID id = imports.take(items, new ImportRequest("item.xml", subject, part, "kk", UUID.randomUUID()))
                    .importId();
            bank.review(id);
            return id;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Told> told() {
        return Told.about(subject).stream()
                .filter(each -> each.event().testType().equals("T99"))
                .toList();
    }

    private List<String> missing() {
        JsonNode lines = new Api(client, TestTokens.staff(UUID.randomUUID(), "NTC_OPERATOR"))
                .get("/api/testing/items/missing")
                .body();
        return lines.valueStream()
                .filter(line -> line.get("subject").asString().equals(subject)
                        && line.get("testType").asString().equals("T99"))
                .map(line -> "%s %s %d of %d"
                        .formatted(
                                line.get("rulePack").asString(),
                                line.get("part").asString(),
                                line.get("published").asInt(),
                                line.get("needed").asInt()))
                .toList();
    }

    private List<String> open() {
        return jdbc.sql("""
                        select lower(d)::text, upper(d)::text from paper_availability, unnest(days) d
                        where test_type = 'T99' and subject = ? and language = 'kk' order by d""")
                .param(subject)
                .query((row, n) -> days(row.getString(1), row.getString(2)).toString())
                .list();
    }

    private void pack(String code, String from, String to) {
        jdbc.sql("insert into rule_pack (code, valid_from, valid_to, thresholds) values (?, ?::date, ?::date, '[]')")
                .params(code, from, to)
                .update();
    }

    private void blueprint(String rulePack, int items, int lawItems) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into blueprint (id, rule_pack, test_type, duration_minutes) values (?, ?, 'T99', 60)")
                .params(id, rulePack)
                .update();
        part(id, 1, "SUBJECT", items);
        if (lawItems > 0) {
            part(id, 2, "LAW", lawItems);
        }
    }

    private void part(UUID blueprint, int place, String code, int items) {
        jdbc.sql(
                        "insert into blueprint_part (blueprint_id, place, code, title_kk, title_ru, items) values (?, ?, ?, '-', '-', ?)")
                .params(blueprint, place, code, items)
                .update();
    }

    private static DayRange days(String from, String to) {
        return new DayRange(LocalDate.parse(from), LocalDate.parse(to));
    }
}
