package kz.bagalau.testing.sitting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a person sits. */
@Embeddable
public record Exam(
        @Column(name = "test_type") String testType,
        String subject,
        @Column(name = "subject_name_kk") String subjectNameKk,
        @Column(name = "subject_name_ru") String subjectNameRu,
        String language,
        @Column(name = "category_sought") String categorySought,
        @Column(name = "disability_of_sight") boolean disabilityOfSight) {}
