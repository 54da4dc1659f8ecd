package kz.bagalau.scheduling.room.web;

import java.util.List;
import java.util.Set;
import kz.bagalau.scheduling.room.Desk;
import kz.bagalau.scheduling.room.RoomPlan;
import kz.bagalau.scheduling.room.SeatProposal;
import org.jspecify.annotations.Nullable;

/**
 * A room with its desks, which of them are proposed as seats, and which are seats.
 *
 * @param widthCm null while nobody measured it
 * @param depthCm the same
 * @param seats how many seats are for sale now
 * @param confirmed whether these are desks that an operator confirmed; else they are a number that he gave, or desks have moved since
 * @param proposedSeats how many are proposed
 * @param exact whether there is no better proposal; else it is the best that was found in a bounded search
 * @param version for the next change
 */
record PlanResponse(
        int roomId,
        String centreCode,
        String room,
        @Nullable Integer widthCm,
        @Nullable Integer depthCm,
        int seats,
        boolean confirmed,
        int proposedSeats,
        boolean exact,
        List<DeskResponse> desks,
        long version) {
    /**
     * A desk.
     *
     * @param xCm of its seat, from the left wall
     * @param yCm of its seat, from the front wall
     * @param proposed whether it is part of the proposal
     * @param chosen whether it is a seat by the confirmed plan
     */
    record DeskResponse(int number, int xCm, int yCm, boolean accessible, boolean proposed, boolean chosen) {}

    static PlanResponse from(RoomPlan room, SeatProposal proposal) {
        return new PlanResponse(
                room.id(),
                room.key().centreCode(),
                room.key().name(),
                room.size() == null ? null : room.size().width(),
                room.size() == null ? null : room.size().depth(),
                room.seats().size(),
                room.confirmed(),
                proposal.numbers().size(),
                proposal.exact(),
                room.desks().stream()
                        .map(desk -> desk(desk, proposal.numbers(), room.confirmed() ? room.seats() : Set.of()))
                        .toList(),
                room.version());
    }

    private static DeskResponse desk(Desk desk, Set<Integer> proposed, Set<Integer> chosen) {
        return new DeskResponse(
                desk.number(),
                desk.x(),
                desk.y(),
                desk.accessible(),
                proposed.contains(desk.number()),
                chosen.contains(desk.number()));
    }
}
