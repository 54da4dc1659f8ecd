package kz.bagalau.testing.sitting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Where and when a person sits. */
@Embeddable
public record Place(
        @Column(name = "slot_id") UUID slotId,
        @Column(name = "centre_code") String centreCode,
        @Column(name = "centre_name_kk") String centreNameKk,
        @Column(name = "centre_name_ru") String centreNameRu,
        String room,
        @Column(name = "seat_number") int seatNumber,
        @Column(name = "starts_at") Instant startsAt) {}
