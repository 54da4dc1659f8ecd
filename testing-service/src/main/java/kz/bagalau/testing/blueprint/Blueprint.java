package kz.bagalau.testing.blueprint;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** The recipe of a paper: how many items of each part, and how long (S4). */
public record Blueprint(UUID id, String rulePack, Duration duration, List<BlueprintPart> parts) {
    public Blueprint {
        parts = List.copyOf(parts);
    }
}
