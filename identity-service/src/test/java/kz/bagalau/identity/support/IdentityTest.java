package kz.bagalau.identity.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kz.bagalau.test.TestInfrastructure;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Runs the whole service with PostgreSQL, Kafka and a register of persons; tokens are its own, not those of TestTokens. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=identity-service",
            "GATEWAY_CLIENT_SECRET=" + Gateway.SECRET,
            "KEY_PASSWORD=a password of the tests",
            "bagalau.identity.account.uniform-answer-time=20ms",
            "bagalau.identity.account.hash-memory=256KB",
            "bagalau.identity.account.hash-passes=1",
            "bagalau.identity.register.read-timeout=3s"
        })
@ContextConfiguration(initializers = {TestInfrastructure.class, RegisterStub.class})
@Import({SupportBeans.class, People.class, SeenEvents.class})
public @interface IdentityTest {}
