package kz.bagalau.gateway.problem;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has Tomcat tell its own errors as problems, not as pages. */
@Configuration(proxyBeanMethods = false)
class ServerProblems {
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> serverErrorsAsProblems(Problems problems) {
        return factory -> factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ProblemReportValve(problems)));
    }
}
