package kz.bagalau.reference;

import kz.bagalau.starter.BagalauService;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts reference-service. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class ReferenceServiceApplication {
    /** Runs the service alone. */
    public static void main(String[] args) {
        BagalauService.run(ReferenceServiceApplication.class, "reference-service", args);
    }
}
