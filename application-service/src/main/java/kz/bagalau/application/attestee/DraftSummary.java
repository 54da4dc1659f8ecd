package kz.bagalau.application.attestee;

import java.util.List;
import java.util.UUID;

/**
 * The list as it follows from the applications now, and what was approved of it so far.
 *
 * @param campaign the campaign
 * @param region two digits
 * @param attestees lines on the list
 * @param excluded lines that were taken off
 * @param digest stands for all lines on the list; whoever approves says what was seen
 * @param added lines that the latest revision lacks
 * @param removed lines that it has in excess
 * @param changed lines that are otherwise in it
 * @param revisions the latest first
 */
public record DraftSummary(
        UUID campaign,
        String region,
        int attestees,
        int excluded,
        String digest,
        int added,
        int removed,
        int changed,
        List<ListRevision> revisions) {
    /** Whether approving would tell anything new. */
    boolean differs() {
        return added + removed + changed > 0;
    }
}
