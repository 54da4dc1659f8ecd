package kz.bagalau.testing.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import kz.bagalau.test.TestTokens;
import kz.bagalau.testing.Api;
import kz.bagalau.testing.Api.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.namedparam.SqlParameterSourceUtils;
import org.springframework.jdbc.core.simple.SimpleJdbcInsert;
import tools.jackson.databind.JsonNode;

/** A test that can't be scored, because its paper is damaged, until somebody mends it. */
class UnscoredIT extends SittingIT {
    private static final String UNSCORED = "/api/testing/unscored";

    @Autowired
    DataSource source;

    @Autowired
    MeterRegistry meters;

    private Api operator;
    private String sitting;
    private UUID id;
    private List<Map<String, Object>> paper;
    private List<Map<String, Object>> questions;

    @BeforeEach
    void damaged() {
        operator = new Api(client, TestTokens.staff(UUID.randomUUID(), "NTC_OPERATOR"));
        sitting = day.running(false);
        id = TestDay.id(sitting);
        questions = take("delete from form_question where sitting_id = ? returning *");
        paper = take("delete from form where sitting_id = ? returning *");
        assertThat(day.teacher.post(sitting + "/finish", "{}").text("status")).isEqualTo("COMPLETED");
        await().atMost(Duration.ofSeconds(10)).until(() -> unscored() == 1);
    }

    @AfterEach
    void scored() {
        mend();
        day.at(Duration.ofHours(2));
        day.awaitResult(sitting);
    }

    @Test
    void isTriedAgainByItself() {
        assertThat(day.teacher.get(TestDay.result(sitting)).status()).isEqualTo(404);
        mend();
        day.at(Duration.ofMinutes(5));
        day.awaitResult(sitting);
        assertThat(unscored()).isZero();
    }

    @Test
    void isListedWithoutAnythingOfThePerson() {
        JsonNode line = line();
        assertThat(line.get("centreCode").asString()).isEqualTo("71-01");
        assertThat(line.get("reason").asString()).contains("No paper");
        assertThat(line.get("attempts").asInt()).isEqualTo(1);
        assertThat(line.toString()).doesNotContain(day.person.toString());
        assertThat(line.propertyNames()).noneMatch(name -> name.startsWith("person"));
    }

    @Test
    void isScoredOnceAtTheOperatorsWish() {
        Answer still = rescore(id);
        assertThat(still.status()).isEqualTo(409);
        assertThat(still.text("code")).isEqualTo("scoring-failed");
        assertThat(still.body().get("text").get("kk").asString()).isNotEmpty();
        assertThat(line().get("attempts").asInt()).isEqualTo(2);

        mend();
        long before = eventVersion();
        assertThat(rescore(id).status()).isEqualTo(204);
        assertThat(day.teacher.get(TestDay.result(sitting)).status()).isEqualTo(200);
        assertThat(unscored()).isZero();
        assertThat(operator.get(UNSCORED).body()).isEmpty();
        assertThat(rescore(id).text("code")).isEqualTo("already-scored");
        assertThat(eventVersion()).as("one result released").isEqualTo(before + 1);
        assertThat(jdbc.sql("select count(*) from sitting_action where sitting_id = ? and action = 'RESCORE'")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .as("what was tried, not what had a result already")
                .isEqualTo(2);
    }

    @Test
    void isNobodysButTheOperators() {
        assertThat(rescore(UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(operator.post(UNSCORED + "/x/rescore", "{}").status()).isEqualTo(400);
        for (Api other : List.of(day.teacher, day.administrator)) {
            assertThat(other.get(UNSCORED).status()).isEqualTo(403);
            assertThat(other.post(UNSCORED + "/" + id + "/rescore", "{}").status())
                    .isEqualTo(403);
        }
    }

    private Answer rescore(UUID sittingId) {
        return operator.post(UNSCORED + "/" + sittingId + "/rescore", "{}");
    }

    private JsonNode line() {
        JsonNode lines = operator.get(UNSCORED).body();
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).get("sittingId").asString()).isEqualTo(id.toString());
        return lines.get(0);
    }

    private double unscored() {
        return meters.get("bagalau.results.unscored").gauge().value();
    }

    private long eventVersion() {
        return jdbc.sql("select event_version from sitting where id = ?")
                .param(id)
                .query(Long.class)
                .single();
    }

    private List<Map<String, Object>> take(String statement) {
        return jdbc.sql(statement).param(id).query().listOfRows();
    }

    private void mend() {
        put("form", paper);
        put("form_question", questions);
        paper = List.of();
        questions = List.of();
    }

    private void put(String table, List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            new SimpleJdbcInsert(source).withTableName(table).executeBatch(SqlParameterSourceUtils.createBatch(rows));
        }
    }
}
