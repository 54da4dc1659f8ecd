package kz.bagalau.certificate.holder;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Name and number of a person, as printed.
 *
 * @param patronymic where there is one
 * @param iin 12 digits; null for people without one
 */
public record Holder(
        String surname,
        String name,
        @Nullable String patronymic,
        @Nullable String iin) {
    /** Surname, name, patronymic. */
    public String fullName() {
        return Stream.of(surname, name, patronymic)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
    }
}
