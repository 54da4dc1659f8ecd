package kz.bagalau.application;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Applications of teachers to be attested. */
final class Attestees {
    private Attestees() {}

    /** Accepted, with a seat in a region. */
    static UUID accepted(Teacher teacher, Wire wire, String region) {
        UUID hold = UUID.randomUUID();
        UUID id = teacher.submitted(Forms.valid(hold));
        Instant start = Instant.now().plus(Duration.ofDays(7));
        wire.send(Scheduling.reservedIn(region, region + "-01", id, teacher.id(), hold, start), 2);
        teacher.awaitStatus(id, "ACCEPTED");
        return id;
    }
}
