package kz.bagalau.scheduling.waiting.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.bagalau.scheduling.BilingualText;

/**
 * A page of the offers under way, by their end.
 *
 * @param page from 1
 * @param pageSize most offers of a page
 * @param total offers that match
 */
record OfferPageResponse(List<OfferLine> offers, int page, int pageSize, int total) {
    /**
     * A seat that is held for somebody.
     *
     * @param holdId the hold
     * @param startsAt start of the slot
     * @param offeredAt since when
     * @param until its end
     */
    record OfferLine(
            UUID holdId,
            String centreCode,
            BilingualText centreName,
            String language,
            String room,
            int seatNumber,
            Instant startsAt,
            Instant offeredAt,
            Instant until) {}
}
