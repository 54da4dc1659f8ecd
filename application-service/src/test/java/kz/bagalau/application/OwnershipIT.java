package kz.bagalau.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import kz.bagalau.test.TestTokens;
import kz.bagalau.test.access.OwnedCase;
import kz.bagalau.test.access.OwnedCase.Kept;
import kz.bagalau.test.access.OwnedCase.Listed;
import kz.bagalau.test.access.OwnedCase.Named;
import kz.bagalau.test.access.OwnershipMatrix;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

class OwnershipIT extends ApplicationServiceTestBase implements OwnershipMatrix {
    private final UUID hold = UUID.randomUUID();

    @LocalServerPort
    int port;

    private Teacher owner;
    private List<String> strangers;
    private UUID attestee;

    @BeforeEach
    void people() {
        owner = teacher();
        strangers = List.of(bearer(teacher()));
    }

    @Override
    public String service() {
        return "application-service";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public Map<String, Supplier<OwnedCase>> cases() {
        Map<String, Supplier<OwnedCase>> cases = new LinkedHashMap<>();
        cases.put("PUT /api/applications/draft", () -> {
            owner.saveDraft(typed(hold)).expectStatus().isOk();
            return new Kept(strangers.getFirst(), json(typed(UUID.randomUUID())), this::draft);
        });
        cases.put("GET /api/applications/draft", () -> new Listed(bearer(owner), strangers, "", hold.toString()));
        cases.put("DELETE /api/applications/draft", () -> new Kept(strangers.getFirst(), "", this::draft));
        cases.put("POST /api/applications", () -> {
            UUID application = owner.submitted(Forms.valid());
            return new Kept(
                    strangers.getFirst(),
                    json(Forms.valid()),
                    () -> owner.application(application).toString());
        });
        cases.put("GET /api/applications", () -> new Listed(bearer(owner), strangers, "", newest()));
        cases.put("GET /api/applications/{id}", this::application);
        cases.put("GET /api/applications/{id}/agreement", this::application);
        cases.put("GET /api/applications/{id}/calendar", this::accepted);
        cases.put("PUT /api/applications/{id}", () -> {
            UUID id = UUID.fromString(newest());
            Map<String, Object> change = Forms.change(owner.application(id), Forms.valid());
            return new Named(bearer(owner), strangers, Map.of("id", id.toString()), json(change));
        });
        cases.put("DELETE /api/applications/{id}", this::application);
        attestees(cases);
        return cases;
    }

    /** Of a region: its chair is the owner, another region's the stranger. */
    private void attestees(Map<String, Supplier<OwnedCase>> cases) {
        String chair = TestTokens.ofBody(UUID.randomUUID(), "COMMISSION_CHAIR", "region-79");
        List<String> others = List.of(TestTokens.ofBody(UUID.randomUUID(), "COMMISSION_CHAIR", "region-10"));
        String path = "/api/applications/attestees";
        Map<String, String> region = Map.of("region", "79");
        cases.put("GET " + path, () -> new Listed(chair, others, "", "\"79\""));
        cases.put("GET " + path + "/{region}", () -> new Named(chair, others, region, ""));
        cases.put("GET " + path + "/{region}/lines", () -> new Named(chair, others, region, ""));
        cases.put("PUT " + path + "/{region}/exclusions/{applicationId}", () -> {
            attestee = Attestees.accepted(teacher(), wire, "79");
            return new Named(chair, others, line(), "{\"reason\":\"Себебі\"}");
        });
        cases.put(
                "DELETE " + path + "/{region}/exclusions/{applicationId}", () -> new Named(chair, others, line(), ""));
        cases.put("POST " + path + "/{region}/revisions", () -> {
            String digest =
                    (String) body("COMMISSION_CHAIR", "region-79").read("/79").get("digest");
            return new Named(chair, others, region, "{\"digest\":\"" + digest + "\"}");
        });
        cases.put(
                "POST " + path + "/{region}/revisions/{revision}/sending",
                () -> new Named(chair, others, Map.of("region", "79", "revision", "1"), ""));
    }

    private Map<String, String> line() {
        return Map.of("region", "79", "applicationId", attestee.toString());
    }

    private static Map<String, Object> typed(UUID hold) {
        return Map.of("holdId", hold.toString(), "subject", "MATHEMATICS");
    }

    private OwnedCase application() {
        return new Named(bearer(owner), strangers, Map.of("id", newest()), "");
    }

    /** With its seat. */
    private OwnedCase accepted() {
        UUID id = UUID.fromString(newest());
        wire.send(Scheduling.reserved(id, owner.id(), hold), 2);
        owner.awaitStatus(id, "ACCEPTED");
        return application();
    }

    private String newest() {
        List<?> mine =
                owner.get("").expectStatus().isOk().returnResult(List.class).getResponseBody();
        return (String) ((Map<?, ?>) mine.getFirst()).get("id");
    }

    private String draft() {
        return owner.draft().toString();
    }

    private static String bearer(Teacher teacher) {
        return TestTokens.teacher(teacher.id());
    }

    private static String json(Map<String, Object> form) {
        return JsonMapper.shared().writeValueAsString(form);
    }
}
