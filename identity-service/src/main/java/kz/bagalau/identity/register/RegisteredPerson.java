package kz.bagalau.identity.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person as the state register knows him. */
public record RegisteredPerson(
        Iin iin, String surname, String name, @Nullable String patronymic, LocalDate birthDate, Sex sex) {
    @Override
    public String toString() {
        return "RegisteredPerson[" + iin + "]";
    }
}
