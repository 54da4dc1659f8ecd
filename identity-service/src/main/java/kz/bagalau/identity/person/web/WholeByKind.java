package kz.bagalau.identity.person.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.bagalau.identity.person.PersonKind;
import org.jspecify.annotations.Nullable;

/** By IIN the number alone is needed; without one surname, name, ethnicity, citizenship, sex, birth date and document (S0). */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WholeByKind.Check.class)
@interface WholeByKind {
    String message() default "required";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Reports each missing field by its name. */
    final class Check implements ConstraintValidator<WholeByKind, PersonRequest> {
        @Override
        public boolean isValid(PersonRequest request, ConstraintValidatorContext context) {
            if (request.kind() == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            Map<String, @Nullable Object> needed =
                    request.kind() == PersonKind.IIN ? neededByIin(request) : neededWithoutIin(request);
            boolean whole = true;
            for (var field : needed.entrySet()) {
                if (isMissing(field.getValue())) {
                    context.buildConstraintViolationWithTemplate("required")
                            .addPropertyNode(field.getKey())
                            .addConstraintViolation();
                    whole = false;
                }
            }
            return whole;
        }

        private static Map<String, @Nullable Object> neededByIin(PersonRequest request) {
            Map<String, @Nullable Object> needed = new LinkedHashMap<>();
            needed.put("iin", request.iin());
            return needed;
        }

        private static Map<String, @Nullable Object> neededWithoutIin(PersonRequest request) {
            Map<String, @Nullable Object> needed = new LinkedHashMap<>();
            needed.put("surname", request.surname());
            needed.put("name", request.name());
            needed.put("ethnicity", request.ethnicity());
            needed.put("citizenship", request.citizenship());
            needed.put("sex", request.sex());
            needed.put("birthDate", request.birthDate());
            needed.put("documentNumber", request.documentNumber());
            return needed;
        }

        private static boolean isMissing(@Nullable Object value) {
            return value == null || (value instanceof String text && text.isBlank());
        }
    }
}
