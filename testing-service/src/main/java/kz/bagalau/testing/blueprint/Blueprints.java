package kz.bagalau.testing.blueprint;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Finds the recipe and the thresholds that are in force. */
@Service
public class Blueprints {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Cache<UUID, Blueprint> read =
            Caffeine.newBuilder().maximumSize(100).build();

    Blueprints(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    private record Head(UUID id, String rulePack, int durationMinutes) {}

    /** The blueprint of a test type by the rule pack that is valid on a day. */
    public Optional<Blueprint> inForce(String testType, LocalDate day) {
        return head("test_type = ? and ? >= valid_from and ? < valid_to", testType, day, day);
    }

    /** A blueprint that a form was built by; read once, since a form's recipe never changes. */
    public Blueprint byId(UUID id) {
        return read.get(id, key -> head("b.id = ?", key).orElseThrow());
    }

    private Optional<Blueprint> head(String condition, Object... parameters) {
        return jdbc.sql(
                        "select b.id, rule_pack, duration_minutes from blueprint b join rule_pack p on p.code = rule_pack where "
                                + condition)
                .params(parameters)
                .query(Head.class)
                .optional()
                .map(head -> new Blueprint(
                        head.id(), head.rulePack(), Duration.ofMinutes(head.durationMinutes()), parts(head.id())));
    }

    private List<BlueprintPart> parts(UUID blueprint) {
        return jdbc.sql(
                        "select code, title_kk, title_ru, items from blueprint_part where blueprint_id = ? order by place")
                .param(blueprint)
                .query(BlueprintPart.class)
                .list();
    }

    /** The thresholds of a rule pack, the lowest first. */
    public List<Threshold> thresholds(String rulePack) {
        String stored = jdbc.sql("select thresholds from rule_pack where code = ?")
                .param(rulePack)
                .query(String.class)
                .single();
        return json.readValue(stored, new TypeReference<List<Threshold>>() {}).stream()
                .sorted(Comparator.comparing(Threshold::percent))
                .toList();
    }
}
