package kz.bagalau.application.overview;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import kz.bagalau.application.application.ApplicationStatus;
import kz.bagalau.application.form.EmploymentKind;
import kz.bagalau.application.form.TestType;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What an operator looks for; what is absent does not narrow the list.
 *
 * @param campaign absent: the one whose intake is open, or nearest in time
 * @param region two digits
 * @param centre code of the centre of the test
 * @param day of the test, in Asia/Almaty
 * @param testType T01 to T11
 * @param employment employment
 * @param language kk or ru
 * @param status where they stand; does not count for the counts by status
 * @param number the whole number of one application
 * @param after the last application of the page before
 */
public record OverviewQuery(
        @Nullable UUID campaign,

        @Pattern(regexp = "[0-9]{2}", message = "region-invalid") @Nullable
        String region,

        @Pattern(regexp = "[0-9A-Za-z-]{1,20}", message = "centre-invalid") @Nullable
        String centre,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate day,

        @Nullable TestType testType,
        @Nullable EmploymentKind employment,

        @Pattern(regexp = "kk|ru", message = "language-unknown") @Nullable
        String language,

        @Nullable ApplicationStatus status,

        @Pattern(regexp = "[0-9]{4}-[0-9]{7,12}", message = "number-invalid") @Nullable
        String number,

        @Nullable UUID after) {}
