package kz.bagalau.application;

import kz.bagalau.starter.BagalauService;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** application-service. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
@EnableScheduling
public class ApplicationServiceApplication {
    public static void main(String[] args) {
        BagalauService.run(ApplicationServiceApplication.class, "application-service", args);
    }
}
