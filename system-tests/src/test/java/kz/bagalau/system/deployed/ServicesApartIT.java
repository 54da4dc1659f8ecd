package kz.bagalau.system.deployed;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each service runs from its own jar with its settings from the environment, and together they are the platform. */
class ServicesApartIT {
    @TempDir
    static Path logs;

    @Test
    void startFromTheirJarsAndTakeAnApplication() {
        try (ServicesApart services = new ServicesApart(logs)) {
            services.start();
            new SmokeJourney(services.url(), services.mailbox(), step -> {}).walk();
        }
    }
}
