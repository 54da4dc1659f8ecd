package kz.bagalau.application.application;

import java.util.UUID;

/**
 * What a key of the client led to.
 *
 * @param requestSha256 of the request
 * @param applicationId the application
 * @param number its number
 */
record Submission(String requestSha256, UUID applicationId, String number) {}
