package kz.bagalau.identity.register;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person on the register's wire; it may send more than we read. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PersonRecord(
        @Nullable String iin,
        @Nullable String surname,
        @Nullable String name,
        @Nullable String patronymic,
        @Nullable LocalDate birthDate,
        @Nullable Sex sex) {

    RegisteredPerson toPerson(Iin asked) {
        if (!asked.value().equals(iin) || surname == null || name == null || birthDate == null || sex == null) {
            throw new RegisterFailure("The register's answer is not whole, or is about somebody else");
        }
        String second = patronymic == null || patronymic.isBlank() ? null : patronymic;
        return new RegisteredPerson(asked, surname, name, second, birthDate, sex);
    }
}
