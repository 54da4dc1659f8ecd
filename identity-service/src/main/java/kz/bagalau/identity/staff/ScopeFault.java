package kz.bagalau.identity.staff;

/**
 * What is wrong with one part of a scope.
 *
 * @param field as in {@link StaffScope}
 * @param code of the problem: required, format-invalid or not-for-role
 */
public record ScopeFault(String field, String code) {}
