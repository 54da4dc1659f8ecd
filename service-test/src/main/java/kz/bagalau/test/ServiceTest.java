package kz.bagalau.test;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * Runs a whole service on a random port with PostgreSQL and Kafka. The service's name goes to {@code properties} of a
 * {@code @TestPropertySource(properties = "spring.config.name=…")} beside it. Contexts of the same settings are shared
 * by test classes, so tests use people and keys of their own instead of an empty database.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureRestTestClient
@ContextConfiguration(initializers = TestInfrastructure.class)
@Import(TestBeans.class)
public @interface ServiceTest {}
