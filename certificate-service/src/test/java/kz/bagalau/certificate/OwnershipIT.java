package kz.bagalau.certificate;

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

class OwnershipIT extends CertificateServiceTestBase implements OwnershipMatrix {
    private final String holder = TestTokens.teacher(person);
    private final List<String> strangers = List.of(TestTokens.teacher(UUID.randomUUID()));

    @LocalServerPort
    int port;

    private String certificate;

    @BeforeEach
    void issue() {
        introducePerson("Әбдіғаппарова", 1);
        wire.send(released(), 5);
        certificate = (String) certificate().get("id");
    }

    @Override
    public String service() {
        return "certificate-service";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public Map<String, Supplier<OwnedCase>> cases() {
        return Map.of(
                "GET /api/certificates",
                () -> new Listed(holder, strangers, "", certificate),
                "GET /api/certificates/{id}/pdf",
                () -> new Named(holder, strangers, Map.of("id", certificate), ""));
    }
}
