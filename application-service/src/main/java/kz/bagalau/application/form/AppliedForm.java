package kz.bagalau.application.form;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form without a fault: type T03, a current employee.
 *
 * @param testType kind of the test
 * @param phone E.164
 * @param employment employment
 * @param disabilityOfSight whether accommodations are due
 * @param speciality speciality or qualification of the diploma or the document of retraining
 * @param studyFrom first year of study
 * @param studyTo last year of study
 * @param categoryHeld category held now
 * @param categoryValidUntil last day on which it is valid, null for a trainee
 * @param categorySought category applied for, not below the one held
 * @param organisationBin place of work by its BIN, may be null when the name is there
 * @param organisationName place of work by its name, may be null when the BIN is there
 * @param subject code of the subject
 * @param language kk or ru
 * @param holdId the seat held at scheduling
 */
@Embeddable
public record AppliedForm(
        @Enumerated(EnumType.STRING) TestType testType,
        String phone,
        @Enumerated(EnumType.STRING) EmploymentKind employment,
        boolean disabilityOfSight,
        String speciality,
        int studyFrom,
        int studyTo,
        @Enumerated(EnumType.STRING) Category categoryHeld,
        @Nullable LocalDate categoryValidUntil,
        @Enumerated(EnumType.STRING) Category categorySought,
        @Nullable String organisationBin,
        @Nullable String organisationName,
        String subject,
        String language,
        UUID holdId) {}
