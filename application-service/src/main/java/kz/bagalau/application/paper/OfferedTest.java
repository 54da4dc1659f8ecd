package kz.bagalau.application.paper;

/**
 * A test that can be sat.
 *
 * @param testType T01 to T11
 * @param subject code of the subject
 * @param language kk or ru
 */
public record OfferedTest(String testType, String subject, String language) {}
