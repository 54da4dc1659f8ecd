package kz.bagalau.test;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives a context a database of its own on the one server of this JVM, and the one broker. Its tests look for what they await
 * more often than is usual: on one machine most of it is there within some hundredths of a second.
 */
public final class TestInfrastructure implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final AtomicInteger CONTEXTS = new AtomicInteger();
    private static final Duration LOOK_EVERY = Duration.ofMillis(30);

    static {
        Awaitility.setDefaultPollInterval(LOOK_EVERY);
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestServers servers = TestServers.running();
        Thread.ofPlatform().name("test-kafka").start(servers::kafka);
        TestDatabase database = servers.newDatabase("test_" + CONTEXTS.incrementAndGet());
        TestPropertyValues.of(
                        "DB_URL=" + database.url(),
                        "DB_USER=" + database.user(),
                        "DB_PASSWORD=" + database.password(),
                        "KAFKA_BOOTSTRAP=" + servers.kafka(),
                        "spring.main.banner-mode=off")
                .applyTo(context);
    }
}
