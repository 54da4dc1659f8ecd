package kz.bagalau.application.form;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import kz.bagalau.application.LocalizedName;
import org.jspecify.annotations.Nullable;

/**
 * Where a person works.
 *
 * @param bin the organisation by its BIN, may be null when the name is there
 * @param name the organisation by its name as typed, may be null when the BIN is there
 * @param registeredNameKk name that the reference data had for the BIN, null when they had none
 * @param registeredNameRu the same
 * @param kind kind of the organisation that a head leads, null for all others
 */
@Embeddable
public record Workplace(
        @Column(name = "organisation_bin") @Nullable String bin,
        @Column(name = "organisation_name") @Nullable String name,

        @Column(name = "organisation_registered_name_kk") @Nullable
        String registeredNameKk,

        @Column(name = "organisation_registered_name_ru") @Nullable
        String registeredNameRu,

        @Enumerated(EnumType.STRING) @Column(name = "organisation_kind") @Nullable
        OrganisationKind kind) {
    /** Both names of the reference data. */
    public @Nullable LocalizedName registeredName() {
        return registeredNameKk == null || registeredNameRu == null
                ? null
                : new LocalizedName(registeredNameKk, registeredNameRu);
    }
}
