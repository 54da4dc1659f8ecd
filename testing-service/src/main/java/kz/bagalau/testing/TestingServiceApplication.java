package kz.bagalau.testing;

import kz.bagalau.starter.BagalauService;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Runs the service alone. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
@EnableScheduling
public class TestingServiceApplication {
    public static void main(String[] args) {
        BagalauService.run(TestingServiceApplication.class, "testing-service", args);
    }
}
