package kz.bagalau.starter.audit;

import java.time.Clock;
import javax.sql.DataSource;
import kz.bagalau.starter.event.EventPublisher;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The audit of a service that has pages for the staff and an outbox. */
@AutoConfiguration(after = kz.bagalau.starter.event.EventAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnBean(EventPublisher.class)
public class AuditAutoConfiguration {
    @Bean
    AuditTrail auditTrail(
            DataSource database,
            PlatformTransactionManager transactions,
            EventPublisher events,
            Environment environment) {
        return new AuditTrail(
                JdbcClient.create(database),
                new TransactionTemplate(transactions),
                events,
                environment.getRequiredProperty("bagalau.service"));
    }

    @Bean
    ForgottenActions forgottenActions(AuditTrail trail) {
        return new ForgottenActions(trail);
    }

    @Bean
    AuditedActor auditedActor(AuditTrail trail, Clock clock) {
        return new AuditedActor(trail, clock);
    }

    @Bean
    WebMvcConfigurer auditInterception(AuditTrail trail, Clock clock) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new AuditInterceptor(trail, clock));
            }
        };
    }
}
