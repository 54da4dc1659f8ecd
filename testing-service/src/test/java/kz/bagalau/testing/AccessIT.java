package kz.bagalau.testing;

import kz.bagalau.test.access.AccessMatrix;
import org.springframework.boot.test.web.server.LocalServerPort;

@TestingServiceTest
class AccessIT implements AccessMatrix {
    @LocalServerPort
    int port;

    @Override
    public String service() {
        return "testing-service";
    }

    @Override
    public int port() {
        return port;
    }
}
