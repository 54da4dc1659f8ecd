package kz.bagalau.scheduling.campaign;

import java.time.Instant;
import java.util.UUID;

/** What a campaign must know of its slots. */
public interface CampaignSlots {
    /**
     * Locks the slots that start outside of a window, so that nothing of them is sold meanwhile.
     *
     * @return whether somebody has a seat in one of them
     */
    boolean lockOutsideAndLook(UUID campaignId, TimeWindow tests);

    /** Fits the slots to the campaign: those outside of its test window are drafts, and those that were come back. */
    void follow(Campaign campaign);

    /** Whether somebody has a seat in a slot that is not over. */
    boolean awaitPeople(UUID campaignId, Instant now);
}
