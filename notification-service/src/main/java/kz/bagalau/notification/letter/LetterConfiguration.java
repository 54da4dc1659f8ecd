package kz.bagalau.notification.letter;

import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Wording and layout from the folder {@code notification/}, apart from Boot's own Thymeleaf and messages. */
@Configuration(proxyBeanMethods = false)
class LetterConfiguration {
    static final String FOLDER = "notification/mail/";

    @Bean
    LetterComposer letterComposer(LetterProperties properties) {
        return new LetterComposer(texts(), properties.publicUrl().toString());
    }

    @Bean
    LetterRenderer letterRenderer() {
        return new LetterRenderer(engine(), texts());
    }

    static MessageSource texts() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasename("notification/letters");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }

    static ITemplateEngine engine() {
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.addTemplateResolver(resolver(1, "*.html", TemplateMode.HTML));
        engine.addTemplateResolver(resolver(2, "*.txt", TemplateMode.TEXT));
        return engine;
    }

    private static ClassLoaderTemplateResolver resolver(int order, String names, TemplateMode mode) {
        ClassLoaderTemplateResolver resolver =
                new ClassLoaderTemplateResolver(LetterConfiguration.class.getClassLoader());
        resolver.setPrefix(FOLDER);
        resolver.setOrder(order);
        resolver.setResolvablePatterns(Set.of(names));
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        return resolver;
    }
}
