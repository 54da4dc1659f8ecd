package kz.bagalau.testing.availability;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Tells what a migration of blueprints or rule packs changed. */
@Component
class AvailabilityAtStart implements ApplicationRunner {
    private final PaperAvailability availability;

    AvailabilityAtStart(PaperAvailability availability) {
        this.availability = availability;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        availability.update();
    }
}
