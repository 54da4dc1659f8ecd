package kz.bagalau.certificate;

import kz.bagalau.test.access.AccessMatrix;
import org.springframework.boot.test.web.server.LocalServerPort;

class AccessIT extends CertificateServiceTestBase implements AccessMatrix {
    @LocalServerPort
    int port;

    @Override
    public String service() {
        return "certificate-service";
    }

    @Override
    public int port() {
        return port;
    }
}
