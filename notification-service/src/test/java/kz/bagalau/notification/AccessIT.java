package kz.bagalau.notification;

import kz.bagalau.test.access.AccessMatrix;
import org.springframework.boot.test.web.server.LocalServerPort;

class AccessIT extends NotificationServiceTestBase implements AccessMatrix {
    @LocalServerPort
    int port;

    @Override
    public String service() {
        return "notification-service";
    }

    @Override
    public int port() {
        return port;
    }
}
