package kz.bagalau.reference;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kz.bagalau.local.infrastructure.MovableClock;
import kz.bagalau.reference.dataimport.ImportFile;
import kz.bagalau.reference.dataimport.ImportReport;
import kz.bagalau.reference.dataimport.ImportService;
import kz.bagalau.reference.entry.ReferenceKind;
import kz.bagalau.test.ServiceTest;
import kz.bagalau.test.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** The service with its starter set; one context for all tests, each with codes of its own. */
@ServiceTest
@TestPropertySource(properties = "spring.config.name=reference-service")
public abstract class ReferenceServiceTestBase {
    protected static final UUID OPERATOR = UUID.randomUUID();

    @Autowired
    protected RestTestClient client;

    @Autowired
    protected JdbcClient database;

    @Autowired
    protected MovableClock clock;

    @Autowired
    private ImportService imports;

    protected ImportReport run(ReferenceKind kind, String csv) {
        return run(kind, csv, false);
    }

    protected ImportReport run(ReferenceKind kind, String csv, boolean closeMissing) {
        return imports.run(
                new ImportFile(kind, kind.id() + ".csv", csv.getBytes(StandardCharsets.UTF_8), closeMissing, OPERATOR));
    }

    protected ResponseSpec get(String uri, Object... variables) {
        return client.get()
                .uri(uri, variables)
                .header("Authorization", TestTokens.teacher(UUID.randomUUID()))
                .exchange();
    }
}
