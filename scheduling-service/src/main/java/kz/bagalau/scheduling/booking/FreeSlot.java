package kz.bagalau.scheduling.booking;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.scheduling.waiting.Queue;

/**
 * A slot with free seats for which somebody waits.
 *
 * @param seats free ones, in the order of sale
 * @param accessible the accessible seats of the room
 * @param end of its intake; no offer lasts longer
 */
record FreeSlot(UUID id, Queue queue, List<Integer> seats, Set<Integer> accessible, Instant end) {}
