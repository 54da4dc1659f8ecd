package kz.bagalau.scheduling.campaign;

/**
 * Why a field can't be as it is.
 *
 * @param code stable, in kebab-case
 */
public record FieldRefusal(String field, String code) {}
