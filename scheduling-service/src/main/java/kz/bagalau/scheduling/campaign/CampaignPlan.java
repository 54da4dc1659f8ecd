package kz.bagalau.scheduling.campaign;

import kz.bagalau.scheduling.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as an operator wants it.
 *
 * @param editDeadlineHours null for what the settings say
 */
public record CampaignPlan(
        BilingualText name,
        CampaignWindows windows,
        @Nullable Integer editDeadlineHours) {}
