package kz.bagalau.starter.problem;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.ResourceBundleMessageSource;
import tools.jackson.databind.json.JsonMapper;

/** Problems of the platform's one shape, from every controller, filter and security handler. */
@AutoConfiguration(afterName = "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration")
public class ProblemAutoConfiguration {
    @Bean
    ProblemTexts problemTexts(@Value("${bagalau.service}") String service) {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasenames(service + "/problems", "starter/problems");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return new ProblemTexts(source);
    }

    @Bean
    ProblemWriter problemWriter(ProblemTexts texts, JsonMapper mapper) {
        return new ProblemWriter(texts, mapper);
    }

    @Bean
    ProblemAdvice problemAdvice(ProblemTexts texts) {
        return new ProblemAdvice(texts);
    }
}
