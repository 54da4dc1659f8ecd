package kz.bagalau.identity.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.identity.register.Iin;
import kz.bagalau.identity.register.Sex;
import org.jspecify.annotations.Nullable;

/** The person behind an account: empty until he describes himself; changed under the lock of his account only. */
@Entity
class Person {
    @Id
    @Column(name = "account_id")
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private @Nullable PersonKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable PersonSource source;

    private @Nullable String iin;
    private @Nullable String surname;
    private @Nullable String name;
    private @Nullable String patronymic;

    @Column(name = "birth_date")
    private @Nullable LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    private @Nullable Sex sex;

    private @Nullable String phone;
    private @Nullable String ethnicity;
    private @Nullable String citizenship;

    @Column(name = "document_number")
    private @Nullable String documentNumber;

    @Column(name = "changed_at")
    private @Nullable Instant changedAt;

    private long revision;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(UUID accountId) {
        this.accountId = accountId;
    }

    void describe(PersonDetails details, Instant now) {
        kind = details.kind();
        source = details.source();
        iin = details.iin() == null ? null : details.iin().value();
        surname = details.surname();
        name = details.name();
        patronymic = details.patronymic();
        birthDate = details.birthDate();
        sex = details.sex();
        phone = details.phone().value();
        ethnicity = details.ethnicity();
        citizenship = details.citizenship();
        documentNumber = details.documentNumber();
        changedAt = now;
    }

    /** The number of the next event about this person. */
    long nextRevision() {
        return ++revision;
    }

    /** The personal data, empty until given; the database holds that they are whole. */
    Optional<PersonDetails> details() {
        if (kind == null
                || source == null
                || surname == null
                || name == null
                || birthDate == null
                || sex == null
                || phone == null) {
            return Optional.empty();
        }
        return Optional.of(new PersonDetails(
                kind,
                source,
                iin == null ? null : new Iin(iin),
                surname,
                name,
                patronymic,
                birthDate,
                sex,
                new PhoneNumber(phone),
                ethnicity,
                citizenship,
                documentNumber));
    }

    UUID accountId() {
        return accountId;
    }
}
