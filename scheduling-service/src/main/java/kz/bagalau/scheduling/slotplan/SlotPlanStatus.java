package kz.bagalau.scheduling.slotplan;

/** Life of a plan: DRAFT → PUBLISHED, or it is discarded and gone. */
public enum SlotPlanStatus {
    /** Its slots are drafts. */
    DRAFT,
    /** Its slots are for sale. */
    PUBLISHED
}
