package kz.bagalau.scheduling;

import java.util.UUID;
import kz.bagalau.local.infrastructure.MovableClock;
import kz.bagalau.test.ServiceTest;
import kz.bagalau.test.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

/** All ITs share this one context: its listeners are one consumer group on one broker. */
@ServiceTest
@TestPropertySource(
        properties = {
            "spring.config.name=scheduling-service",
            // The topics of applications and accounts are other services'; here the tests speak for them.
            "bagalau.events.topics=bagalau.scheduling.campaign.v1,bagalau.scheduling.reservation.v1,"
                    + "bagalau.scheduling.slot.v1,bagalau.scheduling.schedule.v1,"
                    + "bagalau.application.application.v1,bagalau.identity.account.v1",
            // Seats are looked at under their own clock: jobs run often.
            "bagalau.scheduling.booking.sweep-every=200ms",
            "bagalau.scheduling.roster.close-every=200ms",
            "bagalau.scheduling.schedule.tell-every=200ms",
            // Most tests accept no application, and are not to be told of their seats again.
            "bagalau.scheduling.confirmation.look-every=1d"
        })
@Import({ScheduleFixtures.class, EventProbe.class})
public abstract class SchedulingIT {
    @Autowired
    protected RestTestClient http;

    @Autowired
    protected ScheduleFixtures schedule;

    @Autowired
    protected EventProbe events;

    @Autowired
    protected MovableClock clock;

    @Autowired
    protected JdbcClient jdbc;

    @BeforeEach
    void openCampaign() {
        schedule.campaign();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    protected RestTestClient.ResponseSpec get(String bearer, String path, Object... variables) {
        return http.get()
                .uri("/api/scheduling" + path, variables)
                .header(HttpHeaders.AUTHORIZATION, bearer)
                .exchange();
    }

    protected static String teacher() {
        return TestTokens.teacher(UUID.randomUUID());
    }

    protected static String operator() {
        return TestTokens.staff(UUID.randomUUID(), "NTC_OPERATOR");
    }
}
