package kz.bagalau.application.overview;

import java.time.Instant;
import java.util.UUID;
import kz.bagalau.application.LocalizedName;
import kz.bagalau.application.application.ApplicationStatus;
import org.jspecify.annotations.Nullable;

/**
 * A line of the operator's list; it names nobody.
 *
 * @param id the application
 * @param number for people
 * @param status where it stands
 * @param testType T01 to T11
 * @param subject code of the subject
 * @param subjectName its name at submission
 * @param language kk or ru
 * @param employment employment
 * @param regionCode region of the seat, once there is one
 * @param centreCode its centre
 * @param centreName its name
 * @param startsAt start of its slot
 * @param submittedAt when
 */
public record ApplicationOverview(
        UUID id,
        String number,
        ApplicationStatus status,
        String testType,
        String subject,
        LocalizedName subjectName,
        String language,
        String employment,
        @Nullable String regionCode,
        @Nullable String centreCode,
        @Nullable LocalizedName centreName,
        @Nullable Instant startsAt,
        Instant submittedAt) {}
