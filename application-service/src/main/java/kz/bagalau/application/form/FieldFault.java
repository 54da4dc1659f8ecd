package kz.bagalau.application.form;

/**
 * One fault.
 *
 * @param field name of the field on the wire
 * @param fault what is wrong
 */
public record FieldFault(String field, Fault fault) {}
