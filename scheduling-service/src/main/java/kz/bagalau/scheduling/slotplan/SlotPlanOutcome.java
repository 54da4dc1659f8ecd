package kz.bagalau.scheduling.slotplan;

/** The answer to an operator who works on a plan. */
public sealed interface SlotPlanOutcome {
    /** It is as wanted. */
    record Done(SlotPlan plan) implements SlotPlanOutcome {}

    /**
     * A field can't be as it is.
     *
     * @param code stable, in kebab-case
     */
    record Invalid(String field, String code) implements SlotPlanOutcome {}

    /**
     * It can't be done now.
     *
     * @param code stable, in kebab-case
     */
    record Refused(String code) implements SlotPlanOutcome {}

    /** There is no such plan. */
    record Unknown() implements SlotPlanOutcome {}
}
