package kz.bagalau.identity.person;

import java.time.LocalDate;
import kz.bagalau.identity.register.Iin;
import kz.bagalau.identity.register.RegisteredPerson;
import kz.bagalau.identity.register.Sex;
import org.jspecify.annotations.Nullable;

/**
 * Personal data, whole (S0).
 *
 * @param iin only of kind IIN
 * @param phone E.164
 * @param ethnicity with the next two, only of kind NO_IIN
 */
public record PersonDetails(
        PersonKind kind,
        PersonSource source,
        @Nullable Iin iin,
        String surname,
        String name,
        @Nullable String patronymic,
        LocalDate birthDate,
        Sex sex,
        PhoneNumber phone,
        @Nullable String ethnicity,
        @Nullable String citizenship,
        @Nullable String documentNumber) {

    static PersonDetails registered(RegisteredPerson person, PhoneNumber phone) {
        return new PersonDetails(
                PersonKind.IIN,
                PersonSource.REGISTER,
                person.iin(),
                person.surname(),
                person.name(),
                person.patronymic(),
                person.birthDate(),
                person.sex(),
                phone,
                null,
                null,
                null);
    }

    /** Typed by the person; birth date and sex are those of the IIN. */
    static PersonDetails typed(Iin iin, TypedName typed, PhoneNumber phone) {
        return new PersonDetails(
                PersonKind.IIN,
                PersonSource.SELF,
                iin,
                typed.surname(),
                typed.name(),
                typed.patronymic(),
                iin.birthDate(),
                iin.sex(),
                phone,
                null,
                null,
                null);
    }

    PersonDetails withPhone(PhoneNumber newPhone) {
        return new PersonDetails(
                kind,
                source,
                iin,
                surname,
                name,
                patronymic,
                birthDate,
                sex,
                newPhone,
                ethnicity,
                citizenship,
                documentNumber);
    }

    boolean isRegisteredUnder(Iin number) {
        return source == PersonSource.REGISTER && number.equals(iin);
    }

    @Override
    public String toString() {
        return "PersonDetails[" + kind + ", " + source + "]";
    }
}
