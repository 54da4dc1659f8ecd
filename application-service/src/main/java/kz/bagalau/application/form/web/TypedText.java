package kz.bagalau.application.form.web;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Anything a person can type into a field and the database can keep; whether it makes sense is told at submission. */
@Documented
@Constraint(validatedBy = {})
@Size(max = 1000, message = "length-invalid")
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface TypedText {
    String message() default "format-invalid";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
