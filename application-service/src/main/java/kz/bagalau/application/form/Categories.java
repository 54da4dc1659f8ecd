package kz.bagalau.application.form;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The category of a person who works.
 *
 * @param held category held now
 * @param validUntil last day on which it is valid, null for a trainee
 * @param sought category applied for, not below the one held
 */
@Embeddable
public record Categories(
        @Enumerated(EnumType.STRING) @Column(name = "category_held")
        Category held,

        @Column(name = "category_valid_until") @Nullable LocalDate validUntil,

        @Enumerated(EnumType.STRING) @Column(name = "category_sought")
        Category sought) {}
