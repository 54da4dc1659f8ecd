package kz.bagalau.application;

import kz.bagalau.test.access.AccessMatrix;
import org.springframework.boot.test.web.server.LocalServerPort;

class AccessIT extends ApplicationServiceTestBase implements AccessMatrix {
    @LocalServerPort
    int port;

    @Override
    public String service() {
        return "application-service";
    }

    @Override
    public int port() {
        return port;
    }
}
