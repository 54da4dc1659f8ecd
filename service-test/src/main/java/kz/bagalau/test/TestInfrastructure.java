package kz.bagalau.test;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives a context a database of its own on the one server of this JVM, and the one broker. */
public final class TestInfrastructure implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final AtomicInteger CONTEXTS = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestServers servers = TestServers.running();
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
