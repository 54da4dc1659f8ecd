package kz.bagalau.scheduling.booking;

import java.util.List;
import java.util.UUID;

/**
 * An operator cancels slots.
 *
 * @param slotIds which; nobody is moved from one of them to another
 * @param reason for the record, 3 to 300 characters
 * @param acceptLosses whether people for whom there is no other seat may lose theirs; without it their slot stays
 * @param by the operator
 */
public record CancelSlots(List<UUID> slotIds, String reason, boolean acceptLosses, UUID by) {}
