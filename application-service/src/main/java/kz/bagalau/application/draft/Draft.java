package kz.bagalau.application.draft;

import kz.bagalau.application.form.TypedForm;

/**
 * A form that is being filled.
 *
 * @param form as typed
 * @param version grows with each save
 */
public record Draft(TypedForm form, long version) {}
