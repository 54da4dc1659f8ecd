package kz.bagalau.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import kz.bagalau.identity.support.IdentityTest;
import kz.bagalau.identity.support.People;
import kz.bagalau.identity.support.Reply;
import kz.bagalau.test.ApiContract;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityTest
class OpenApiIT {
    @Autowired
    People people;

    @Test
    void isTheCommittedDescription() throws IOException {
        ApiContract.assertCommitted(
                "identity-service", people.visitor().get("/v3/api-docs").body());
    }

    @Test
    void describesEveryEndpointOfTheContract() {
        Reply docs = people.visitor().get("/v3/api-docs");

        assertThat(docs.status()).isEqualTo(200);
        assertThat(docs.<Map<String, Object>>at("$.paths").keySet())
                .contains(
                        "/api/identity/registrations",
                        "/api/identity/registrations/resend",
                        "/api/identity/registrations/{token}",
                        "/api/identity/registrations/confirm",
                        "/api/identity/recoveries",
                        "/api/identity/recoveries/by-iin",
                        "/api/identity/recoveries/{token}",
                        "/api/identity/recoveries/confirm",
                        "/api/identity/email-changes/{token}",
                        "/api/identity/email-changes/confirm",
                        "/api/identity/me",
                        "/api/identity/me/email",
                        "/api/identity/me/password",
                        "/api/identity/me/erasure",
                        "/api/identity/me/sessions",
                        "/api/identity/me/sessions/{id}",
                        "/api/identity/me/locale",
                        "/api/identity/me/person",
                        "/api/identity/me/person/lookup",
                        "/id/login")
                .doesNotContain("/error");
    }

    @Test
    void healthIsUpWithDatabaseAndKafka() {
        Reply health = people.visitor().get("/actuator/health/readiness");

        assertThat(health.<String>at("$.status")).isEqualTo("UP");
        assertThat(health.<Map<String, Object>>at("$.components").keySet()).contains("db", "kafka");
    }

    @Test
    void otherPathsAreClosed() {
        assertThat(people.visitor().get("/api/identity/accounts").status()).isEqualTo(401);
        assertThat(people.visitor().get("/actuator/env").status()).isEqualTo(401);
        assertThat(people.signedInTeacher().api().get("/actuator/env").status()).isEqualTo(403);
        assertThat(people.signedInTeacher().api().get("/api/identity/accounts").status())
                .isEqualTo(404);
    }
}
