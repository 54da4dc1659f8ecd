package kz.bagalau.application.application.web;

import java.time.Instant;
import java.util.UUID;
import kz.bagalau.application.LocalizedName;
import kz.bagalau.application.application.ReservedSeat;

record SlotResponse(
        UUID slotId,
        String regionCode,
        LocalizedName regionName,
        String centreCode,
        LocalizedName centreName,
        LocalizedName address,
        String room,
        int seatNumber,
        Instant startsAt,
        String language) {
    static SlotResponse from(ReservedSeat seat) {
        return new SlotResponse(
                seat.slotId(),
                seat.regionCode(),
                new LocalizedName(seat.regionNameKk(), seat.regionNameRu()),
                seat.centreCode(),
                new LocalizedName(seat.centreNameKk(), seat.centreNameRu()),
                new LocalizedName(seat.addressKk(), seat.addressRu()),
                seat.room(),
                seat.seatNumber(),
                seat.startsAt(),
                seat.language());
    }
}
