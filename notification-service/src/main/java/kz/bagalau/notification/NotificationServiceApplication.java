package kz.bagalau.notification;

import kz.bagalau.starter.BagalauService;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts notification-service. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class NotificationServiceApplication {
    /** Runs the service alone. */
    public static void main(String[] args) {
        BagalauService.run(NotificationServiceApplication.class, "notification-service", args);
    }
}
