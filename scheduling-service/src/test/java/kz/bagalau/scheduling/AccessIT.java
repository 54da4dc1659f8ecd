package kz.bagalau.scheduling;

import kz.bagalau.test.access.AccessMatrix;
import org.springframework.boot.test.web.server.LocalServerPort;

class AccessIT extends SchedulingIT implements AccessMatrix {
    @LocalServerPort
    int port;

    @Override
    public String service() {
        return "scheduling-service";
    }

    @Override
    public int port() {
        return port;
    }
}
