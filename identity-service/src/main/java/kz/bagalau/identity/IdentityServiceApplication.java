package kz.bagalau.identity;

import kz.bagalau.starter.BagalauService;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Runs identity-service. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
@EnableScheduling
public class IdentityServiceApplication {
    public static void main(String[] args) {
        BagalauService.run(IdentityServiceApplication.class, "identity-service", args);
    }
}
