package kz.bagalau.scheduling.campaign;

import org.jspecify.annotations.Nullable;

/**
 * The windows of a campaign (S1 1, 3, 7.6, 7.13).
 *
 * @param intake when applications are taken
 * @param tests when tests are sat
 * @param appeals when results may be appealed against; null in campaigns of old
 * @param attestation when categories are decided on; null in campaigns of old
 */
public record CampaignWindows(
        TimeWindow intake,
        TimeWindow tests,
        @Nullable TimeWindow appeals,
        @Nullable TimeWindow attestation) {}
