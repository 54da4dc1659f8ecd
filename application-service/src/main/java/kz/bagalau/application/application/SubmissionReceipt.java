package kz.bagalau.application.application;

import java.util.UUID;

/**
 * The answer to a submission; the same each time.
 *
 * @param id the application
 * @param number its number for people
 */
public record SubmissionReceipt(UUID id, String number) {}
