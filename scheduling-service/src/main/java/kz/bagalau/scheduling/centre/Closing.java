package kz.bagalau.scheduling.centre;

import java.time.Instant;
import java.util.UUID;

/**
 * A centre is closed until it is opened again.
 *
 * @param from start of the first day on which nobody sits a test there
 * @param reason for the record, 3 to 300 characters
 * @param by the operator
 */
public record Closing(Instant from, String reason, UUID by) {}
