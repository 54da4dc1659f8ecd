package kz.bagalau.events.identity;

import java.time.LocalDate;
import java.util.UUID;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventContract;
import kz.bagalau.events.Topics;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person now, whole; the last record of a key counts. A tombstone erases the person.
 *
 * @param personId the person; same as the account's id and the token's subject
 * @param locale kk or ru: the language of mails and pages chosen by the person
 * @param email where mails go
 * @param iin 12 digits; null until known, or for people without one
 * @param surname as in the register or as typed
 * @param name as in the register or as typed
 * @param patronymic where there is one
 * @param birthDate day of birth
 * @param sex MALE or FEMALE
 * @param phone E.164
 * @param emailChange the change of address asked for last, until its link's time is over, done or not
 */
@EventContract(type = "kz.bagalau.identity.person-changed.v1", topic = Topics.PERSON)
public record PersonChangedV1(
        UUID personId,
        String locale,
        String email,
        @Nullable String iin,
        @Nullable String surname,
        @Nullable String name,
        @Nullable String patronymic,
        @Nullable LocalDate birthDate,
        @Nullable String sex,
        @Nullable String phone,
        @Nullable EmailChange emailChange)
        implements Event {
    /** Somebody who has not asked for another address. */
    public PersonChangedV1(
            UUID personId,
            String locale,
            String email,
            @Nullable String iin,
            @Nullable String surname,
            @Nullable String name,
            @Nullable String patronymic,
            @Nullable LocalDate birthDate,
            @Nullable String sex,
            @Nullable String phone) {
        this(personId, locale, email, iin, surname, name, patronymic, birthDate, sex, phone, null);
    }

    @Override
    public UUID aggregateId() {
        return personId;
    }
}
