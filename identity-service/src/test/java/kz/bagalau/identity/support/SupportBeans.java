package kz.bagalau.identity.support;

import kz.bagalau.local.infrastructure.MovableClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

@TestConfiguration(proxyBeanMethods = false)
class SupportBeans {
    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }

    @Bean
    SeenObservations seenObservations() {
        return new SeenObservations();
    }

    @Bean
    ServiceAddress serviceAddress(Environment environment) {
        return path -> "http://localhost:" + environment.getRequiredProperty("local.server.port") + path;
    }
}
