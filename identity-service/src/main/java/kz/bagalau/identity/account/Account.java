package kz.bagalau.identity.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who may sign in once the e-mail address is confirmed; changed under a lock of its row only. */
@Entity
class Account {
    @Id
    private UUID id;

    private String email;
    private String locale;

    @Enumerated(EnumType.STRING)
    private AccountStatus status = AccountStatus.UNCONFIRMED;

    private boolean teacher;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    /** Counted in the database by whoever ends all sign-ins. */
    @Column(name = "sign_in_epoch", insertable = false, updatable = false)
    private long signInEpoch;

    private long revision;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    /**
     * Registers an address.
     *
     * @param teacher whether its owner may apply for the test; accounts of the staff may not
     */
    Account(EmailAddress email, String locale, boolean teacher, Instant now) {
        this.id = UUID.randomUUID();
        this.email = email.value();
        this.locale = locale;
        this.teacher = teacher;
        this.registeredAt = now;
    }

    /** Completes the registration (S0). */
    void confirm(String newPasswordHash, Instant now) {
        if (isConfirmed()) {
            throw new IllegalStateException("Account " + id + " is confirmed already");
        }
        status = AccountStatus.CONFIRMED;
        passwordHash = newPasswordHash;
        confirmedAt = now;
    }

    /** Another password than before. */
    void changePassword(String newPasswordHash) {
        if (!isConfirmed()) {
            throw new IllegalStateException("Account " + id + " has no password yet");
        }
        passwordHash = newPasswordHash;
    }

    /** Whether the password is still the one that it was when the account was read without a lock. */
    boolean hasPasswordOf(Account seen) {
        return Objects.equals(passwordHash, seen.passwordHash);
    }

    /** The address with which its owner signs in from now on (S0). */
    void changeEmail(EmailAddress newEmail) {
        if (!isConfirmed()) {
            throw new IllegalStateException("Account " + id + " is not confirmed yet");
        }
        email = newEmail.value();
    }

    /** Chooses the language of mails and pages; tells whether that is another one. */
    boolean speak(String newLocale) {
        boolean changed = !locale.equals(newLocale);
        locale = newLocale;
        return changed;
    }

    /** The number of the next event about this account. */
    long nextRevision() {
        return ++revision;
    }

    boolean isConfirmed() {
        return status == AccountStatus.CONFIRMED;
    }

    UUID id() {
        return id;
    }

    String email() {
        return email;
    }

    String locale() {
        return locale;
    }

    AccountStatus status() {
        return status;
    }

    boolean isTeacher() {
        return teacher;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    long signInEpoch() {
        return signInEpoch;
    }

    Instant registeredAt() {
        return registeredAt;
    }
}
