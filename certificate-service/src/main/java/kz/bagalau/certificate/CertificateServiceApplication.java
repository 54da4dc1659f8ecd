package kz.bagalau.certificate;

import kz.bagalau.starter.BagalauService;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts certificate-service. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class CertificateServiceApplication {
    /** Runs the service alone. */
    public static void main(String[] args) {
        BagalauService.run(CertificateServiceApplication.class, "certificate-service", args);
    }
}
