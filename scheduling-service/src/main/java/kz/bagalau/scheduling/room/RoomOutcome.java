package kz.bagalau.scheduling.room;

import java.util.List;
import java.util.Set;

/** The answer to an operator who works on a room. */
public sealed interface RoomOutcome {
    /** It is as wanted. */
    record Done(RoomPlan room) implements RoomOutcome {}

    /** There is no such room, or no such centre for it. */
    record Unknown() implements RoomOutcome {}

    /** Somebody else has changed it meanwhile. */
    record Stale() implements RoomOutcome {}

    /** The centre has a room of that name. */
    record Exists() implements RoomOutcome {}

    /** A seat that somebody has would go. */
    record SeatsSold() implements RoomOutcome {}

    /** Desks would stand beyond the walls. */
    record DesksOutside() implements RoomOutcome {}

    /** Nobody knows how large the room is. */
    record SizeUnknown() implements RoomOutcome {}

    /** Some desks can't stand where they are wanted. */
    record DesksMisplaced(List<DeskFault> faults) implements RoomOutcome {}

    /** The room has no desks of these numbers. */
    record UnknownDesks(Set<Integer> numbers) implements RoomOutcome {}

    /** Some of the desks are less than 2 m apart. */
    record TooNear(List<DeskPair> pairs) implements RoomOutcome {}
}
