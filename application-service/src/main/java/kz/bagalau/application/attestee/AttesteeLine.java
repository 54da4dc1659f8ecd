package kz.bagalau.application.attestee;

import java.util.UUID;
import kz.bagalau.application.LocalizedName;
import org.jspecify.annotations.Nullable;

/**
 * A teacher to be attested, by the application's number; this service knows no names.
 *
 * @param applicationId the application
 * @param number for people
 * @param testType T01 to T11
 * @param subject code of the subject
 * @param subjectName its name
 * @param language kk or ru
 * @param categorySought the category that is sought
 * @param exclusionReason why the regional body took it off the list; null when it is on it
 */
public record AttesteeLine(
        UUID applicationId,
        String number,
        String testType,
        String subject,
        LocalizedName subjectName,
        String language,
        String categorySought,
        @Nullable String exclusionReason) {}
