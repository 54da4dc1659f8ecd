package kz.bagalau.scheduling.duty;

/** The answer to an operator who puts somebody on duty. */
public sealed interface DutyOutcome {
    /** It is in the roster. */
    record Done(Duty duty) implements DutyOutcome {}

    /** The person serves somewhere at that time. */
    record Elsewhere() implements DutyOutcome {}

    /** The person serves in the other role there: nobody observes himself. */
    record OtherRole() implements DutyOutcome {}

    /** There is no such published slot. */
    record UnknownSlot() implements DutyOutcome {}

    /** There is no such centre. */
    record UnknownCentre() implements DutyOutcome {}

    /** The centre is closed by then. */
    record ClosedCentre() implements DutyOutcome {}

    /** The time is over. */
    record Over() implements DutyOutcome {}

    /** There is no such account of the staff, or it is so new that it is not known here yet. */
    record UnknownStaff() implements DutyOutcome {}

    /** The person has no such role in the centre for all of the time, or has it so lately that it is not known here yet. */
    record RoleNotHeld() implements DutyOutcome {}
}
