package kz.bagalau.reference;

import java.util.Map;
import kz.bagalau.test.access.AccessMatrix;
import org.springframework.boot.test.web.server.LocalServerPort;

class AccessIT extends ReferenceServiceTestBase implements AccessMatrix {
    @LocalServerPort
    int port;

    @Override
    public String service() {
        return "reference-service";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public Map<String, String> pathValues() {
        return Map.of("catalogue", "subjects");
    }
}
