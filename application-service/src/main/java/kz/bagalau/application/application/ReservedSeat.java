package kz.bagalau.application.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * The seat that scheduling reserved, with the facts that are shown and printed.
 *
 * @param slotId the slot
 * @param language kk or ru: language of the slot
 * @param regionCode ISO 3166-2:KZ, two digits
 * @param regionNameKk name of the region
 * @param regionNameRu name of the region
 * @param centreCode the centre, such as 71-01
 * @param centreNameKk its name
 * @param centreNameRu its name
 * @param addressKk its address
 * @param addressRu its address
 * @param room room of the centre
 * @param seatNumber number of the seat in the room, from 1
 * @param startsAt start of the slot
 */
@Embeddable
public record ReservedSeat(
        UUID slotId,
        @Column(name = "seat_language") String language,
        String regionCode,
        String regionNameKk,
        String regionNameRu,
        String centreCode,
        String centreNameKk,
        String centreNameRu,
        String addressKk,
        String addressRu,
        String room,
        Integer seatNumber,
        Instant startsAt) {}
