package kz.bagalau.application;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagalau.application.campaign.Campaigns;
import kz.bagalau.application.paper.Papers;
import kz.bagalau.application.reference.ReferenceEntries;
import kz.bagalau.application.reference.ReferenceKind;
import kz.bagalau.events.LocalizedText;
import kz.bagalau.events.reference.ReferenceEntryChangedV1;
import kz.bagalau.events.scheduling.CampaignPublishedV1;
import kz.bagalau.local.infrastructure.MovableClock;
import kz.bagalau.test.ServiceTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

/** The service with a campaign whose intake is open; one context for all tests. */
@ServiceTest
@TestPropertySource(
        properties = {
            "spring.config.name=application-service",
            "bagalau.events.partitions=2",
            "bagalau.events.topics=bagalau.application.application.v1,bagalau.application.attestee-list.v1,"
                    + "bagalau.scheduling.campaign.v1,"
                    + "bagalau.scheduling.reservation.v1,bagalau.testing.sitting.v1,"
                    + "bagalau.testing.paper-availability.v1,bagalau.certificate.certificate.v1,"
                    + "bagalau.identity.account.v1,bagalau.reference.entry.v1",
            "bagalau.application.reconciliation.every=300ms",
            "bagalau.application.organisation-register.read-timeout=1500ms",
            "resilience4j.circuitbreaker.instances.organisation-register.wait-duration-in-open-state=200ms"
        })
public abstract class ApplicationServiceTestBase {
    protected static final WireMockServer REGISTER =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());
    protected static final CampaignPublishedV1 CAMPAIGN = campaign(Instant.now());
    protected static final Duration SOON = Duration.ofSeconds(20);

    static {
        REGISTER.start();
    }

    @Autowired
    protected RestTestClient client;

    @Autowired
    protected MovableClock clock;

    @Autowired
    protected Campaigns campaigns;

    @Autowired
    protected Papers papers;

    @Autowired
    protected ReferenceEntries reference;

    @Autowired
    protected JdbcClient database;

    protected final Wire wire = Wire.instance();

    @DynamicPropertySource
    static void register(DynamicPropertyRegistry registry) {
        registry.add("ORGANISATION_REGISTER_URL", REGISTER::baseUrl);
    }

    @BeforeEach
    void openCampaign() {
        if (campaigns.open().isEmpty()) {
            wire.send(CAMPAIGN, 1);
            Awaitility.await().atMost(SOON).until(() -> campaigns.open().isPresent());
        }
        if (papers.offeredIn(campaigns.open().orElseThrow()).isEmpty()) {
            wire.send(Testing.papers("T03", "MATHEMATICS", "kk", Testing.ALWAYS), 1);
            wire.send(Testing.papers("T03", "MATHEMATICS", "ru", Testing.ALWAYS), 1);
            Awaitility.await()
                    .atMost(SOON)
                    .until(() ->
                            papers.offeredIn(campaigns.open().orElseThrow()).size() >= 2);
        }
        if (reference.offered(ReferenceKind.REGIONS, "75").isEmpty()) {
            Reference.ENTRIES.forEach(entry -> wire.send(entry, 1));
            Awaitility.await()
                    .atMost(SOON)
                    .until(() -> Reference.ENTRIES.stream().allMatch(this::hasArrived));
        }
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    private boolean hasArrived(ReferenceEntryChangedV1 entry) {
        return Stream.of(ReferenceKind.values())
                .anyMatch(kind -> kind.id().equals(entry.kind())
                        && reference.offered(kind, entry.code()).isPresent());
    }

    protected Teacher teacher() {
        return new Teacher(client);
    }

    protected RegionalBody body(String role, String body) {
        return new RegionalBody(client, role, body);
    }

    protected Operator operator() {
        return new Operator(client);
    }

    private static CampaignPublishedV1 campaign(Instant now) {
        return new CampaignPublishedV1(
                UUID.randomUUID(),
                new LocalizedText("Күзгі кезең", "Осенний период"),
                now.minus(Duration.ofDays(10)),
                now.plus(Duration.ofDays(20)),
                now.plus(Duration.ofDays(1)),
                now.plus(Duration.ofDays(60)),
                24,
                null,
                null,
                null,
                null,
                null);
    }
}
