package kz.bagalau.testing.sitting;

import kz.bagalau.local.infrastructure.MovableClock;
import kz.bagalau.starter.event.EventPublisher;
import kz.bagalau.testing.TestingServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A test day of its own for each test; the clock is right again afterwards. */
@TestingServiceTest
abstract class SittingIT {
    @Autowired
    RestTestClient client;

    @Autowired
    EventPublisher publisher;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    TestDay day;

    @BeforeEach
    void newDay() {
        day = new TestDay(client, publisher, transaction, clock);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }
}
