package kz.bagalau.identity.person.web;

import java.time.LocalDate;
import kz.bagalau.identity.register.RegisteredPerson;
import kz.bagalau.identity.register.Sex;
import org.jspecify.annotations.Nullable;

record LookupResponse(
        String iin, String surname, String name, @Nullable String patronymic, LocalDate birthDate, Sex sex) {
    static LookupResponse from(RegisteredPerson person) {
        return new LookupResponse(
                person.iin().value(),
                person.surname(),
                person.name(),
                person.patronymic(),
                person.birthDate(),
                person.sex());
    }
}
