package kz.bagalau.starter.problem;

/**
 * What is wrong with one field of a request.
 *
 * @param field path in the request, such as {@code phone} or {@code answers[0].value}
 * @param code stable, in kebab-case
 * @param text for the person
 */
public record FieldProblem(String field, String code, LocalizedMessage text) {}
