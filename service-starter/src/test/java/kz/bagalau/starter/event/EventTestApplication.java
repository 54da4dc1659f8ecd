package kz.bagalau.starter.event;

import io.micrometer.tracing.Tracer;
import kz.bagalau.starter.event.sample.AccountLog;
import kz.bagalau.starter.event.sample.messaging.AccountEventListener;
import kz.bagalau.starter.event.sample.messaging.PersonEventListener;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** A service that publishes events of accounts, hears them itself and answers with others. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({AccountEventListener.class, PersonEventListener.class})
class EventTestApplication {
    @Bean
    AccountLog accountLog(Tracer tracer) {
        return new AccountLog(tracer);
    }
}
