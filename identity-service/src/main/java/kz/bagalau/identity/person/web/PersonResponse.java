package kz.bagalau.identity.person.web;

import java.time.LocalDate;
import kz.bagalau.identity.person.PersonDetails;
import kz.bagalau.identity.person.PersonKind;
import kz.bagalau.identity.person.PersonSource;
import kz.bagalau.identity.register.Sex;
import org.jspecify.annotations.Nullable;

record PersonResponse(
        PersonKind kind,
        @Nullable String iin,
        String surname,
        String name,
        @Nullable String patronymic,
        LocalDate birthDate,
        Sex sex,
        String phone,
        @Nullable String ethnicity,
        @Nullable String citizenship,
        @Nullable String documentNumber,
        PersonSource source) {
    static PersonResponse from(PersonDetails details) {
        return new PersonResponse(
                details.kind(),
                details.iin() == null ? null : details.iin().value(),
                details.surname(),
                details.name(),
                details.patronymic(),
                details.birthDate(),
                details.sex(),
                details.phone().value(),
                details.ethnicity(),
                details.citizenship(),
                details.documentNumber(),
                details.source());
    }
}
