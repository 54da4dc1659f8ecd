package kz.bagalau.scheduling.slot;

import java.time.Instant;
import java.util.UUID;
import kz.bagalau.scheduling.BilingualText;

/** What people are told of a slot: where and when. */
public record SlotDetails(
        UUID id,
        String regionCode,
        BilingualText regionName,
        String centreCode,
        BilingualText centreName,
        BilingualText address,
        String room,
        Instant startsAt,
        String language) {}
