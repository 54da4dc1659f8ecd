package kz.bagalau.identity.person.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Objects;
import kz.bagalau.identity.person.PersonDetails;
import kz.bagalau.identity.person.PersonKind;
import kz.bagalau.identity.person.PersonSource;
import kz.bagalau.identity.person.PhoneNumber;
import kz.bagalau.identity.person.Typed;
import kz.bagalau.identity.person.TypedName;
import kz.bagalau.identity.register.Iin;
import kz.bagalau.identity.register.Sex;
import org.jspecify.annotations.Nullable;

/** Personal data as typed; which of them are needed depends on the kind ({@link WholeByKind}). */
@WholeByKind
record PersonRequest(
        @NotNull PersonKind kind,
        @Nullable @Typed.IinText String iin,

        @Nullable @Size(max = 100) @Pattern(regexp = NAME, message = "name-invalid")
        String surname,

        @Nullable @Size(max = 100) @Pattern(regexp = NAME, message = "name-invalid")
        String name,

        @Nullable @Size(max = 100) @Pattern(regexp = NAME, message = "name-invalid")
        String patronymic,

        @NotBlank @Typed.PhoneText String phone,
        @Nullable @PossibleBirthDate LocalDate birthDate,
        @Nullable Sex sex,

        @Nullable @Size(max = 100) @Pattern(regexp = NAME, message = "name-invalid")
        String ethnicity,

        @Nullable @Size(max = 100) @Pattern(regexp = NAME, message = "name-invalid")
        String citizenship,

        @Nullable @Size(max = 50) @Pattern(regexp = DOCUMENT, message = "document-number-invalid")
        String documentNumber) {

    /** Nothing, which other constraints judge, or at least one letter. */
    private static final String NAME = "\\s*|(?=[^\\p{L}]*\\p{L})[\\p{L}\\p{M} .'’ʼ-]*";

    private static final String DOCUMENT = "[\\p{L}0-9 /№-]*";

    Iin iinValue() {
        return Iin.parse(needed(iin)).orElseThrow();
    }

    PhoneNumber phoneValue() {
        return PhoneNumber.parse(phone).orElseThrow();
    }

    @Nullable
    TypedName typedName() {
        return isBlank(surname) || isBlank(name)
                ? null
                : new TypedName(clean(needed(surname)), clean(needed(name)), cleanOrNull(patronymic));
    }

    PersonDetails detailsWithoutIin() {
        return new PersonDetails(
                PersonKind.NO_IIN,
                PersonSource.SELF,
                null,
                clean(needed(surname)),
                clean(needed(name)),
                cleanOrNull(patronymic),
                needed(birthDate),
                needed(sex),
                phoneValue(),
                clean(needed(ethnicity)),
                clean(needed(citizenship)),
                clean(needed(documentNumber)));
    }

    static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static <T> T needed(@Nullable T validated) {
        return Objects.requireNonNull(validated);
    }

    private static String clean(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }

    private static @Nullable String cleanOrNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : clean(text);
    }
}
