package kz.bagalau.application.form;

import java.util.List;

/** The outcome of checking a typed form. */
public sealed interface FormCheckResult {
    /** Nothing is wrong. */
    record Valid(AppliedForm form) implements FormCheckResult {}

    /** At least one field is wrong; all that are wrong are told at once. */
    record Invalid(List<FieldFault> faults) implements FormCheckResult {}
}
