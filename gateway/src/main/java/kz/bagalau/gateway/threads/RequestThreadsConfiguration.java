package kz.bagalau.gateway.threads;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tomcat's requests go to {@link RequestThreads}; Boot, asked for virtual threads, would put each on a virtual one. */
@Configuration(proxyBeanMethods = false)
class RequestThreadsConfiguration {
    @Bean
    RequestThreads requestThreads(@Value("${bagalau.gateway.platform-threads}") int platformThreads) {
        return new RequestThreads(platformThreads);
    }

    /** Without an order it comes after Boot's own. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> requestsOn(RequestThreads threads) {
        return tomcat -> tomcat.addProtocolHandlerCustomizers(protocol -> protocol.setExecutor(threads));
    }
}
