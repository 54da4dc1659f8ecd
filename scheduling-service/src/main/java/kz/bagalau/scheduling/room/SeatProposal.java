package kz.bagalau.scheduling.room;

import java.util.Set;

/**
 * Desks that may be seats all at once.
 *
 * @param numbers of the desks
 * @param exact whether no larger set exists, nor one as large with more accessible desks
 */
public record SeatProposal(Set<Integer> numbers, boolean exact) {}
