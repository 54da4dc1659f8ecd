package kz.bagalau.scheduling.booking;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An operator closes a centre.
 *
 * @param from first day, in Asia/Almaty, on which nobody sits a test there
 * @param reason for the record, 3 to 300 characters
 * @param losses how many people for whom there is no other seat may lose theirs
 * @param by the operator
 */
public record CloseCentre(String centre, LocalDate from, String reason, int losses, UUID by) {}
