package kz.bagalau.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kz.bagalau.test.ServiceTest;
import org.springframework.test.context.TestPropertySource;

/** All ITs share this one context: its listeners are one consumer group on one broker. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceTest
@TestPropertySource(
        properties = {
            "spring.config.name=testing-service",
            "bagalau.testing.demo.enabled=true",
            "bagalau.testing.look-every=200ms",
            "bagalau.testing.score-every=100ms",
            "bagalau.events.topics=bagalau.testing.sitting.v1,bagalau.testing.paper-availability.v1,"
                    + "bagalau.application.application.v1,bagalau.scheduling.slot.v1,"
                    + "bagalau.identity.person.v1"
        })
public @interface TestingServiceTest {}
