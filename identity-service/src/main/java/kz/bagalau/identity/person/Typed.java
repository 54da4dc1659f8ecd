package kz.bagalau.identity.person;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import kz.bagalau.identity.register.Iin;
import kz.bagalau.starter.time.Almaty;
import org.jspecify.annotations.Nullable;

/** Texts that persons type, each read by its domain type; no text at all is left to other constraints. */
public final class Typed {
    private Typed() {}

    /** The text is an {@link kz.bagalau.identity.register.Iin}. */
    @Target(ElementType.FIELD)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = IinCheck.class)
    public @interface IinText {
        String message() default "iin-invalid";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** The text is a {@link PhoneNumber}. */
    @Target(ElementType.FIELD)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = PhoneCheck.class)
    public @interface PhoneText {
        String message() default "phone-invalid";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Asks {@link Iin}; nobody is born after today in Asia/Almaty. */
    static final class IinCheck implements ConstraintValidator<IinText, String> {
        private final Clock clock;

        IinCheck(Clock clock) {
            this.clock = clock;
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null
                    || text.isBlank()
                    || Iin.parse(text).filter(this::isBorn).isPresent();
        }

        private boolean isBorn(Iin iin) {
            return !iin.birthDate().isAfter(Almaty.day(clock.instant()));
        }
    }

    /** Asks {@link PhoneNumber}. */
    static final class PhoneCheck implements ConstraintValidator<PhoneText, String> {
        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || text.isBlank() || PhoneNumber.parse(text).isPresent();
        }
    }
}
