package kz.bagalau.notification;

import kz.bagalau.starter.BagalauService;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts notification-service. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
@EnableScheduling
public class NotificationServiceApplication {
    /** Runs the service alone. */
    public static void main(String[] args) {
        BagalauService.run(NotificationServiceApplication.class, "notification-service", args);
    }
}
