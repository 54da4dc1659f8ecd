package kz.bagalau.local.platform;

import java.util.Locale;
import kz.bagalau.application.ApplicationServiceApplication;
import kz.bagalau.certificate.CertificateServiceApplication;
import kz.bagalau.gateway.GatewayApplication;
import kz.bagalau.identity.IdentityServiceApplication;
import kz.bagalau.notification.NotificationServiceApplication;
import kz.bagalau.reference.ReferenceServiceApplication;
import kz.bagalau.scheduling.SchedulingServiceApplication;
import kz.bagalau.testing.TestingServiceApplication;

/** The services, in the order in which they start. */
public enum LocalService {
    IDENTITY(IdentityServiceApplication.class, "identity-service", 1),
    REFERENCE(ReferenceServiceApplication.class, "reference-service", 7),
    SCHEDULING(SchedulingServiceApplication.class, "scheduling-service", 3),
    APPLICATION(ApplicationServiceApplication.class, "application-service", 2),
    TESTING(TestingServiceApplication.class, "testing-service", 4),
    CERTIFICATE(CertificateServiceApplication.class, "certificate-service", 5),
    NOTIFICATION(NotificationServiceApplication.class, "notification-service", 6),
    GATEWAY(GatewayApplication.class, "gateway", 0);

    private final Class<?> main;
    private final String artifact;
    private final int portOffset;

    LocalService(Class<?> main, String artifact, int portOffset) {
        this.main = main;
        this.artifact = artifact;
        this.portOffset = portOffset;
    }

    /** The Spring Boot application. */
    public Class<?> main() {
        return main;
    }

    /** Module, jar and {@code spring.config.name}. */
    public String artifact() {
        return artifact;
    }

    /** Database, role and short name. */
    public String shortName() {
        return name().toLowerCase(Locale.ROOT);
    }

    int portOffset() {
        return portOffset;
    }
}
