package kz.bagalau.scheduling.booking;

import java.util.List;
import java.util.UUID;

/**
 * An operator cancels slots.
 *
 * @param slotIds which; nobody is moved from one of them to another
 * @param reason for the record, 3 to 300 characters
 * @param losses how many people for whom there is no other seat may lose theirs; slots in which more would do stay
 * @param by the operator
 */
public record CancelSlots(List<UUID> slotIds, String reason, int losses, UUID by) {}
