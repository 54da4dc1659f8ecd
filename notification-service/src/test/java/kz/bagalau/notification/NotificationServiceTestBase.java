package kz.bagalau.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kz.bagalau.events.LocalizedText;
import kz.bagalau.events.application.ApplicationAcceptedV1;
import kz.bagalau.events.application.ApplicationChangedV1;
import kz.bagalau.events.identity.PersonChangedV1;
import kz.bagalau.local.infrastructure.FreePort;
import kz.bagalau.local.infrastructure.MovableClock;
import kz.bagalau.test.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

/** The service with a real SMTP server; one context for all tests, each with people of its own. */
@ServiceTest
@TestPropertySource(
        properties = {
            "spring.config.name=notification-service",
            "PUBLIC_URL=https://bagalau.kz",
            "bagalau.events.partitions=2",
            "bagalau.events.topics=bagalau.identity.account.v1,bagalau.identity.person.v1,"
                    + "bagalau.application.application.v1,bagalau.testing.sitting.v1,bagalau.certificate.certificate.v1,"
                    + "bagalau.scheduling.reservation.v1",
            "bagalau.notification.reminder.poll=100ms",
            "bagalau.notification.sending.poll=50ms",
            "bagalau.notification.sending.first-back-off=200ms",
            "bagalau.notification.sending.longest-back-off=400ms",
            "bagalau.notification.sending.server-pause=100ms",
            "bagalau.notification.sending.max-attempts=6"
        })
public abstract class NotificationServiceTestBase {
    protected static final LocalizedText TEXT = new LocalizedText("Қазақша", "По-русски");
    protected static final Duration SOON = Duration.ofSeconds(20);
    protected static final GreenMail SMTP = new GreenMail(new ServerSetup(FreePort.any(), "127.0.0.1", "smtp"));

    static {
        SMTP.start();
    }

    protected final Wire wire = Wire.instance();
    protected final UUID person = UUID.randomUUID();
    protected final String address = "aigul-" + person + "@mail.kz";

    @Autowired
    protected RestTestClient client;

    @Autowired
    protected MovableClock clock;

    @Autowired
    protected JdbcClient database;

    @DynamicPropertySource
    static void smtp(DynamicPropertyRegistry registry) {
        registry.add("SMTP_HOST", () -> "127.0.0.1");
        registry.add("SMTP_PORT", () -> SMTP.getSmtp().getServerSetup().getPort());
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    protected void introducePerson(String locale) {
        wire.send(
                new PersonChangedV1(person, locale, address, null, "Әбенова", "Айгүл", "Серікқызы", null, null, null),
                1);
    }

    /** The person's application has its seat. */
    protected ApplicationAcceptedV1 accepted(UUID id, Instant startsAt) {
        return accepted(id, startsAt, "204", "kk");
    }

    /** The person's application has a seat in this room, in this language. */
    protected ApplicationAcceptedV1 accepted(UUID id, Instant startsAt, String room, String language) {
        return new ApplicationAcceptedV1(
                id,
                "2026-1",
                person,
                UUID.randomUUID(),
                "T03",
                "S05",
                TEXT,
                language,
                "EXPERT",
                false,
                UUID.randomUUID(),
                "71",
                TEXT,
                "71-01",
                TEXT,
                TEXT,
                room,
                3,
                startsAt,
                Instant.now());
    }

    /** The same application with another time. */
    protected ApplicationChangedV1 changed(UUID id, Instant startsAt, String reason) {
        return changed(accepted(id, startsAt), reason);
    }

    /** The application as it is now. */
    protected ApplicationChangedV1 changed(ApplicationAcceptedV1 now, String reason) {
        return new ApplicationChangedV1(
                now.applicationId(),
                now.number(),
                now.personId(),
                now.campaignId(),
                reason,
                now.testType(),
                now.subject(),
                now.subjectName(),
                now.language(),
                now.categorySought(),
                now.disabilityOfSight(),
                now.slotId(),
                now.regionCode(),
                now.regionName(),
                now.centreCode(),
                now.centreName(),
                now.address(),
                now.room(),
                now.seatNumber(),
                now.startsAt(),
                Instant.now());
    }

    /** What the person has received. */
    protected List<MimeMessage> inbox() {
        return inboxOf(address);
    }

    protected List<MimeMessage> inboxOf(String address) {
        return Arrays.stream(SMTP.getReceivedMessages())
                .filter(message -> isTo(message, address))
                .toList();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return message.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
