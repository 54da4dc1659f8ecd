package kz.bagalau.test;

import kz.bagalau.local.infrastructure.MovableClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** A clock to move and a decoder of {@link TestTokens}. */
@TestConfiguration(proxyBeanMethods = false)
class TestBeans {
    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }

    @Bean
    @Primary
    JwtDecoder testTokenDecoder() {
        return TestTokens.decoder();
    }
}
