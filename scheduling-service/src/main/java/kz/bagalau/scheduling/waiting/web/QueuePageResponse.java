package kz.bagalau.scheduling.waiting.web;

import java.time.Instant;
import java.util.List;
import kz.bagalau.scheduling.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * A page of the queues of the open campaign, the longest first.
 *
 * @param waiting people in all queues that match
 * @param offered offers under way in them
 * @param page from 1
 * @param pageSize most queues of a page
 * @param total queues that match
 */
record QueuePageResponse(List<QueueLine> queues, int waiting, int offered, int page, int pageSize, int total) {
    /**
     * A queue, with what became of those who were in it.
     *
     * @param waiting people in it
     * @param accessible those of them who need an accessible seat
     * @param oldestSince since when the first waits; null when nobody does
     * @param offered offers under way
     * @param seated people who got a seat, by an offer or otherwise
     * @param unanswered offers that nobody answered
     * @param declined offers that were given up
     */
    record QueueLine(
            String regionCode,
            BilingualText regionName,
            String centreCode,
            BilingualText centreName,
            String language,
            int waiting,
            int accessible,
            @Nullable Instant oldestSince,
            int offered,
            int seated,
            int unanswered,
            int declined) {}
}
