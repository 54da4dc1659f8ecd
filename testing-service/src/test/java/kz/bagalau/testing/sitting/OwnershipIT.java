package kz.bagalau.testing.sitting;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import kz.bagalau.test.TestTokens;
import kz.bagalau.test.access.OwnedCase;
import kz.bagalau.test.access.OwnedCase.Listed;
import kz.bagalau.test.access.OwnedCase.Named;
import kz.bagalau.test.access.OwnershipMatrix;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One test day from the roster to the result; at each step other teachers and the administrators of other centres try first. */
class OwnershipIT extends SittingIT implements OwnershipMatrix {
    private static final String SITTINGS = "/api/testing/sittings/";
    private static final String ADMIN = "/api/testing/admin/";
    private static final String PICTURE = "picture-of-the-candidate-alone.png";

    private final List<String> otherTeachers = List.of(TestTokens.teacher(UUID.randomUUID()));
    private final List<String> otherAdministrators = List.of(
            TestTokens.staff(UUID.randomUUID(), "TEST_ADMINISTRATOR", "71-02", "75-01"),
            TestTokens.staff(UUID.randomUUID(), "TEST_ADMINISTRATOR"),
            TestTokens.bearer(
                    UUID.randomUUID(),
                    List.of("OBSERVER", "TEST_ADMINISTRATOR"),
                    List.of("OBSERVER:71-01", "TEST_ADMINISTRATOR:71-02")));

    @LocalServerPort
    int port;

    private String sitting;

    @BeforeEach
    void schedule() {
        sitting = TestDay.id(day.scheduled(false)).toString();
        day.at(Duration.ZERO);
    }

    @Override
    public String service() {
        return "testing-service";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public Map<String, Supplier<OwnedCase>> cases() {
        Map<String, Supplier<OwnedCase>> cases = new LinkedHashMap<>();
        cases.put("GET " + SITTINGS + "mine", () -> new Listed(day.teacher.bearer(), otherTeachers, "", sitting));
        cases.put("GET " + SITTINGS + "{id}", () -> own(""));
        cases.put(
                "GET " + ADMIN + "slots",
                () -> new Listed(
                        day.administrator.bearer(), otherAdministrators, "?date=2026-12-10", day.slot.toString()));
        cases.put("GET " + ADMIN + "slots/{slotId}/roster", () -> ofTheCentre(""));
        cases.put("POST " + ADMIN + "sittings/{id}/check-in", () -> ofTheCentre(TestDay.SEEN));
        cases.put("POST " + ADMIN + "slots/{slotId}/release", () -> ofTheCentre(""));
        cases.put("POST " + SITTINGS + "{id}/start", () -> own(""));
        cases.put("GET " + SITTINGS + "{id}/paper", () -> {
            addPicture();
            return own("");
        });
        cases.put(
                "PUT " + SITTINGS + "{id}/answers/{number}",
                () -> own("{\"revision\":0,\"response\":null,\"flagged\":true}"));
        cases.put("GET " + SITTINGS + "{id}/questions/{number}/files/{path}", () -> own(""));
        cases.put("POST " + ADMIN + "sittings/{id}/pause", () -> ofTheCentre(TestDay.WHY));
        cases.put("POST " + ADMIN + "sittings/{id}/resume", () -> ofTheCentre(TestDay.WHY));
        cases.put(
                "POST " + ADMIN + "sittings/{id}/extend",
                () -> ofTheCentre("{\"minutes\":5,\"reason\":\"Өрт дабылы\"}"));
        cases.put("POST " + SITTINGS + "{id}/finish", () -> own(""));
        cases.put("GET /api/testing/results/{sittingId}", () -> {
            day.awaitResult(SITTINGS + sitting);
            return own("");
        });
        cases.put("POST " + ADMIN + "sittings/{id}/terminate", () -> {
            newDay();
            sitting = TestDay.id(day.running(false)).toString();
            return ofTheCentre(TestDay.WHY);
        });
        return cases;
    }

    private OwnedCase own(String body) {
        return new Named(day.teacher.bearer(), otherTeachers, values(), body);
    }

    private OwnedCase ofTheCentre(String body) {
        return new Named(day.administrator.bearer(), otherAdministrators, values(), body);
    }

    private Map<String, String> values() {
        return Map.of(
                "id", sitting, "sittingId", sitting, "slotId", day.slot.toString(), "number", "1", "path", PICTURE);
    }

    /** The first question becomes one with a picture: a copy of the item that was drawn, which nobody else can draw. */
    private void addPicture() {
        UUID copy = UUID.randomUUID();
        jdbc.sql("""
                        insert into item (id, import_id, identifier, version, subject, part, language, title, path, xml,
                                          max_score, state, verdict, verdict_reasons)
                        select :copy, i.import_id, :copy::text, 1, i.subject, i.part, i.language, i.title, i.path,
                               replace(i.xml, '</itemBody>', '<p><img src="' || :name || '" alt=""/></p></itemBody>'),
                               i.max_score, 'DRAFT', i.verdict, i.verdict_reasons
                        from form_question q join item i on i.id = q.item_id
                        where q.sitting_id = :sitting and q.number = 1
                        """)
                .param("copy", copy)
                .param("name", PICTURE)
                .param("sitting", UUID.fromString(sitting))
                .update();
        jdbc.sql("update form_question set item_id = :copy where sitting_id = :sitting and number = 1")
                .param("copy", copy)
                .param("sitting", UUID.fromString(sitting))
                .update();
        jdbc.sql("""
                        insert into item_file (import_id, path, media_type, content)
                        select import_id, :name, 'image/png', '\\x89504e47'::bytea from item where id = :copy
                        """).param("name", PICTURE).param("copy", copy).update();
    }
}
