package kz.bagalau.reference;

import java.io.IOException;
import kz.bagalau.test.ApiContract;
import org.junit.jupiter.api.Test;

class OpenApiIT extends ReferenceServiceTestBase {
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
        ApiContract.assertCommitted("reference-service", description);
    }
}
