package kz.bagalau.scheduling;

import kz.bagalau.starter.BagalauService;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Campaigns, centres, slots and who sits where. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
@EnableScheduling
public class SchedulingServiceApplication {
    public static void main(String[] args) {
        BagalauService.run(SchedulingServiceApplication.class, "scheduling-service", args);
    }
}
