package kz.bagalau.certificate.issuing;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import kz.bagalau.certificate.wording.LocalizedName;

/**
 * The score of one part of the test.
 *
 * @param code code of the part
 * @param title its name
 * @param score points reached
 * @param maxScore points possible
 */
@Embeddable
public record PartResult(
        String code,

        @Embedded
        @AttributeOverride(name = "kk", column = @Column(name = "title_kk"))
        @AttributeOverride(name = "ru", column = @Column(name = "title_ru"))
        LocalizedName title,

        BigDecimal score,
        BigDecimal maxScore) {}
