package kz.bagalau.certificate;

import java.io.IOException;
import kz.bagalau.test.ApiContract;
import org.junit.jupiter.api.Test;

class OpenApiIT extends CertificateServiceTestBase {
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
        ApiContract.assertCommitted("certificate-service", description);
    }
}
