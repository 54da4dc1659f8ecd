package kz.bagalau.application.form;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Which variants of the form are open, and what is plausible.
 *
 * @param openTestTypes test types that may be applied for
 * @param openEmployments employments that may be chosen
 * @param earliestStudyYear no study began before
 * @param longestStudyYears most years between first and last year of study
 * @param longestCategoryYears most years that a category can still be valid
 */
@Validated
@ConfigurationProperties("bagalau.application.form")
public record FormSettings(
        @NotEmpty Set<TestType> openTestTypes,
        @NotEmpty Set<EmploymentKind> openEmployments,
        @Min(1900) int earliestStudyYear,
        @Min(1) int longestStudyYears,
        @Min(1) int longestCategoryYears) {}
