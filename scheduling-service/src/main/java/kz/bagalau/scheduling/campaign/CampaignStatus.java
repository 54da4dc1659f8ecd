package kz.bagalau.scheduling.campaign;

/** Life of a campaign: DRAFT → OPEN → CLOSED. */
public enum CampaignStatus {
    /** Only operators see it. */
    DRAFT,
    /** The one campaign that everybody sees. */
    OPEN,
    /** Over: kept, never opened again. */
    CLOSED;

    /** Whether the step is allowed. */
    public boolean mayBecome(CampaignStatus next) {
        return next.ordinal() == ordinal() + 1;
    }
}
