package kz.bagalau.events.application;

import java.util.UUID;

/**
 * One teacher to be attested.
 *
 * @param applicationId the application for the knowledge assessment
 * @param personId the person
 * @param testType T01 to T11
 * @param subject code of the subject
 * @param categorySought the category that is sought
 */
public record Attestee(UUID applicationId, UUID personId, String testType, String subject, String categorySought) {}
