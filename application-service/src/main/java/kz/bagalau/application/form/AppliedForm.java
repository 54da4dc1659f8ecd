package kz.bagalau.application.form;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form without a fault; it has the parts that its employment asks for (S0), and no others.
 *
 * @param testType kind of the test
 * @param phone E.164
 * @param employment employment
 * @param disabilityOfSight whether accommodations are due
 * @param diploma of those who work or return
 * @param categories of those who work
 * @param workplace of those who work
 * @param graduation of graduates without experience
 * @param test the test
 * @param holdId the seat held at scheduling
 */
@Embeddable
public record AppliedForm(
        @Enumerated(EnumType.STRING) TestType testType,
        String phone,
        @Enumerated(EnumType.STRING) EmploymentKind employment,
        boolean disabilityOfSight,
        @Embedded @Nullable Diploma diploma,
        @Embedded @Nullable Categories categories,
        @Embedded @Nullable Workplace workplace,
        @Embedded @Nullable Graduation graduation,
        @Embedded ChosenTest test,
        UUID holdId) {
    /** The category that the test shall lead to: without one that is sought it is the lowest that a test gives (S3). */
    public Category aim() {
        return categories == null ? Category.TEACHER : categories.sought();
    }

    /** As the person could have typed it, for another try; without the seat. */
    public TypedForm typed() {
        return new TypedForm(
                testType.name(),
                phone,
                employment.name(),
                disabilityOfSight,
                diploma == null ? null : diploma.speciality(),
                diploma == null ? null : diploma.studyFrom().toString(),
                diploma == null ? null : diploma.studyTo().toString(),
                categories == null ? null : categories.held().name(),
                categories == null ? null : Objects.toString(categories.validUntil(), null),
                categories == null ? null : categories.sought().name(),
                workplace == null ? null : workplace.bin(),
                workplace == null ? null : workplace.name(),
                workplace == null || workplace.kind() == null
                        ? null
                        : workplace.kind().name(),
                graduation == null ? null : graduation.region().code(),
                code(graduation == null ? null : graduation.district()),
                graduation == null ? null : graduation.institution().code(),
                code(graduation == null ? null : graduation.programmeGroup()),
                code(graduation == null ? null : graduation.speciality()),
                test.disciplineKind() == null ? null : test.disciplineKind().name(),
                testType.subjectChoice() == SubjectChoice.NONE ? null : test.subject(),
                test.language(),
                null);
    }

    private static @Nullable String code(@Nullable KeptEntry entry) {
        return entry == null ? null : entry.code();
    }
}
