package kz.bagalau.scheduling.waiting;

import java.util.UUID;

/** People who wait for the same seats: of one centre, in one language. */
public record Queue(UUID campaignId, String centre, String language) implements Comparable<Queue> {
    /** The order in which queues are locked. */
    @Override
    public int compareTo(Queue other) {
        return key().compareTo(other.key());
    }

    /** What its locks are named after. */
    public String key() {
        return campaignId + " " + centre + " " + language;
    }
}
