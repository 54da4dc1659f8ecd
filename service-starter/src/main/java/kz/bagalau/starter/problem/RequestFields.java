package kz.bagalau.starter.problem;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** Finds the fields that a refused request is about. A constraint's {@code message} is its code; without one the constraint's name tells it. */
final class RequestFields {
    private static final Map<String, String> CODES = Map.of(
            "NotNull", "required",
            "NotBlank", "required",
            "NotEmpty", "required",
            "Size", "length-invalid",
            "Email", "email-invalid",
            "AssertTrue", "must-be-accepted");

    private RequestFields() {}

    static List<FieldProblem> of(Exception failure, ProblemTexts texts) {
        return switch (failure) {
            case MethodArgumentNotValidException invalid -> ofBody(invalid.getBindingResult(), texts);
            case HandlerMethodValidationException invalid -> ofParameters(invalid, texts);
            case MissingServletRequestParameterException missing ->
                List.of(field(missing.getParameterName(), "required", texts));
            case MissingServletRequestPartException missing ->
                List.of(field(missing.getRequestPartName(), "required", texts));
            case MissingRequestHeaderException missing -> List.of(field(missing.getHeaderName(), "required", texts));
            case MethodArgumentTypeMismatchException mismatch ->
                List.of(field(mismatch.getName(), "format-invalid", texts));
            case HttpMessageNotReadableException unreadable -> ofJson(unreadable.getCause(), texts);
            default -> List.of();
        };
    }

    private static List<FieldProblem> ofBody(BindingResult result, ProblemTexts texts) {
        return result.getFieldErrors().stream()
                .map(error -> field(error.getField(), codeOf(error, texts), texts))
                .toList();
    }

    private static List<FieldProblem> ofParameters(HandlerMethodValidationException invalid, ProblemTexts texts) {
        return invalid.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream().map(error -> {
                    String name = result.getMethodParameter().getParameterName();
                    return error instanceof FieldError inBody
                            ? field(inBody.getField(), codeOf(inBody, texts), texts)
                            : field(name == null ? "" : name, codeOf(error, texts), texts);
                }))
                .toList();
    }

    private static List<FieldProblem> ofJson(@Nullable Throwable cause, ProblemTexts texts) {
        if (!(cause instanceof DatabindException mapping) || mapping.getPath().isEmpty()) {
            return List.of();
        }
        String path = mapping.getPath().stream()
                .map(RequestFields::segment)
                .collect(Collectors.joining("."))
                .replace(".[", "[");
        return List.of(field(path, "format-invalid", texts));
    }

    private static String segment(JacksonException.Reference reference) {
        return reference.getPropertyName() == null ? "[" + reference.getIndex() + "]" : reference.getPropertyName();
    }

    private static String codeOf(MessageSourceResolvable error, ProblemTexts texts) {
        String message = error.getDefaultMessage();
        if (message != null && texts.has(message)) {
            return message;
        }
        String[] codes = error.getCodes();
        String constraint = codes == null || codes.length == 0 ? "" : codes[codes.length - 1];
        return CODES.getOrDefault(constraint, "format-invalid");
    }

    private static FieldProblem field(String name, String code, ProblemTexts texts) {
        return new FieldProblem(name, code, texts.of(code));
    }
}
