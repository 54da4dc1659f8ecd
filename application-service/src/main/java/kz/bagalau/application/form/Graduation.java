package kz.bagalau.application.form;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/**
 * Where a person without experience has studied.
 *
 * @param region of the institution
 * @param district of the institution, of technical and vocational education only
 * @param institution which
 * @param programmeGroup group of educational programmes, of higher education only
 * @param speciality speciality, of technical and vocational education only
 */
@Embeddable
public record Graduation(
        @Embedded @EmbeddedColumnNaming("institution_region_%s")
        KeptEntry region,

        @Embedded @EmbeddedColumnNaming("institution_district_%s") @Nullable
        KeptEntry district,

        @Embedded @EmbeddedColumnNaming("institution_%s") KeptEntry institution,

        @Embedded @EmbeddedColumnNaming("programme_group_%s") @Nullable
        KeptEntry programmeGroup,

        @Embedded @EmbeddedColumnNaming("graduate_speciality_%s") @Nullable
        KeptEntry speciality) {}
