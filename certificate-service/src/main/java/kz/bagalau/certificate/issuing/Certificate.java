package kz.bagalau.certificate.issuing;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.bagalau.certificate.holder.Holder;
import kz.bagalau.certificate.wording.LocalizedName;
import kz.bagalau.starter.time.Almaty;
import org.jspecify.annotations.Nullable;

/** A certificate: all that is printed is frozen at issue; after it only the status changes. */
@Entity
class Certificate {
    @Id
    private UUID id;

    private String number;
    private String code;
    private UUID sittingId;
    private UUID applicationId;
    private UUID personId;
    private @Nullable String surname;
    private @Nullable String name;
    private @Nullable String patronymic;
    private @Nullable String iin;
    private String testType;
    private String subject;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "subject_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "subject_ru"))
    private LocalizedName subjectName;

    private String language;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "centre_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "centre_ru"))
    private LocalizedName centreName;

    private BigDecimal score;
    private BigDecimal maxScore;
    private BigDecimal percent;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "certificate_part", joinColumns = @JoinColumn(name = "certificate_id"))
    @OrderColumn(name = "position")
    private List<PartResult> parts;

    private @Nullable String categoryReached;
    private Instant testedAt;
    private Instant issuedAt;
    private LocalDate validUntil;

    @Enumerated(EnumType.STRING)
    private CertificateStatus status;

    private @Nullable Instant endedAt;
    private @Nullable String endedReason;
    private @Nullable UUID replacedBy;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Certificate() {}

    Certificate(UUID id, String number, String code, TestResult result, Holder holder, Instant now) {
        this.id = id;
        this.number = number;
        this.code = code;
        sittingId = result.sittingId();
        applicationId = result.applicationId();
        personId = result.personId();
        surname = holder.surname();
        name = holder.name();
        patronymic = holder.patronymic();
        iin = holder.iin();
        testType = result.testType();
        subject = result.subject();
        subjectName = result.subjectName();
        language = result.language();
        centreName = result.centreName();
        score = result.score();
        maxScore = result.maxScore();
        percent = result.percent();
        parts = new ArrayList<>(result.parts());
        categoryReached = result.categoryReached();
        testedAt = result.testedAt();
        issuedAt = now;
        validUntil = result.validUntil();
        status = CertificateStatus.ISSUED;
    }

    /** Its result does not count any more, such as after a violation (S1). */
    void annul(String reason, Instant now) {
        become(CertificateStatus.ANNULLED, now);
        endedReason = reason;
    }

    /** A certificate with the corrected result stands in its place, such as after an appeal. */
    void replaceBy(UUID other, Instant now) {
        become(CertificateStatus.REPLACED, now);
        replacedBy = other;
    }

    private void become(CertificateStatus next, Instant now) {
        if (!status.canBecome(next)) {
            throw new IllegalStateException("Certificate " + id + " is " + status + " and cannot become " + next);
        }
        status = next;
        endedAt = now;
    }

    CertificateState stateAt(Instant now) {
        return switch (status) {
            case ANNULLED -> CertificateState.ANNULLED;
            case REPLACED -> CertificateState.REPLACED;
            case ISSUED -> Almaty.day(now).isAfter(validUntil) ? CertificateState.EXPIRED : CertificateState.VALID;
        };
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    CertificateFacts facts() {
        return new CertificateFacts(
                id,
                number,
                PublicCode.grouped(code),
                surname == null || name == null ? null : new Holder(surname, name, patronymic, iin),
                new TestResult(
                        sittingId,
                        applicationId,
                        personId,
                        testType,
                        subject,
                        subjectName,
                        language,
                        centreName,
                        score,
                        maxScore,
                        percent,
                        List.copyOf(parts),
                        categoryReached,
                        testedAt,
                        validUntil),
                issuedAt);
    }
}
