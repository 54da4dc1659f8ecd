package kz.bagalau.identity.person.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.LocalDate;
import kz.bagalau.starter.time.Almaty;
import org.jspecify.annotations.Nullable;

/** A day on which somebody alive may be born. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PossibleBirthDate.Check.class)
@interface PossibleBirthDate {
    String message() default "birth-date-invalid";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Before today in Asia/Almaty, and not longer ago than anybody lived. */
    final class Check implements ConstraintValidator<PossibleBirthDate, LocalDate> {
        private static final int LONGEST_LIFE_YEARS = 123;

        private final Clock clock;

        Check(Clock clock) {
            this.clock = clock;
        }

        @Override
        public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
            LocalDate today = Almaty.day(clock.instant());
            return day == null || (day.isBefore(today) && day.isAfter(today.minusYears(LONGEST_LIFE_YEARS)));
        }
    }
}
