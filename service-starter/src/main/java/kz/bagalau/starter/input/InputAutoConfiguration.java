package kz.bagalau.starter.input;

import kz.bagalau.starter.problem.ProblemAutoConfiguration;
import kz.bagalau.starter.problem.ProblemWriter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import tools.jackson.databind.JacksonModule;

/** One strictness for the input of all services. */
@AutoConfiguration(after = ProblemAutoConfiguration.class)
@EnableConfigurationProperties(InputProperties.class)
public class InputAutoConfiguration {
    @Bean
    JacksonModule strictJson() {
        return new StrictJson();
    }

    @Bean
    StrictParameters strictParameters() {
        return new StrictParameters();
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(InputProperties properties, ProblemWriter problems) {
        var filter =
                new FilterRegistrationBean<>(new BodyLimit(properties.maxBody().toBytes(), problems));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        return filter;
    }
}
