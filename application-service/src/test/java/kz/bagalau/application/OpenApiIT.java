package kz.bagalau.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import kz.bagalau.test.ApiContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenApiIT extends ApplicationServiceTestBase {
    @ParameterizedTest
    @CsvSource({
        "/api/applications, post",
        "/api/applications, get",
        "/api/applications/{id}, get",
        "/api/applications/{id}, put",
        "/api/applications/{id}, delete",
        "/api/applications/{id}/calendar, get",
        "/api/applications/draft, put",
        "/api/applications/draft, get",
        "/api/applications/draft, delete",
        "/api/applications/form, get",
        "/api/applications/organisations, get",
        "/api/applications/operator, get",
        "/api/applications/operator/counts, get",
        "/api/applications/operator/{id}, get",
        "/api/applications/attestees, get",
        "/api/applications/attestees/{region}, get",
        "/api/applications/attestees/{region}/lines, get",
        "/api/applications/attestees/{region}/exclusions/{applicationId}, put",
        "/api/applications/attestees/{region}/exclusions/{applicationId}, delete",
        "/api/applications/attestees/{region}/revisions, post",
        "/api/applications/attestees/{region}/revisions/{revision}/sending, post",
        "/api/applications/attestees/sent, get",
        "/api/applications/attestees/sent/{id}/lines, get",
        "/api/applications/attestees/sent/{id}/lines.csv, get"
    })
    void describesEveryEndpoint(String path, String method) {
        client.get()
                .uri("/v3/api-docs")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.paths['" + path + "']." + method + ".summary")
                .isNotEmpty();
    }

    @Test
    void isTheCommittedDescription() throws IOException {
        String description = client.get()
                .uri("/v3/api-docs")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        ApiContract.assertCommitted("application-service", description);
    }

    @Test
    void measuresWhatIsStuck() {
        client.get()
                .uri("/actuator/prometheus")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(metrics -> assertThat(metrics).contains("applications_stuck"));
    }
}
