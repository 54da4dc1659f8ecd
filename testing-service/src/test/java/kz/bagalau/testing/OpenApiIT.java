package kz.bagalau.testing;

import java.io.IOException;
import kz.bagalau.test.ApiContract;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@TestingServiceTest
class OpenApiIT {
    @Autowired
    RestTestClient client;

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
        ApiContract.assertCommitted("testing-service", description);
    }
}
