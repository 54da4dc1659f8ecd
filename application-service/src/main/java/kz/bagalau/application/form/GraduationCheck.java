package kz.bagalau.application.form;

import java.util.function.Predicate;
import kz.bagalau.application.reference.ReferenceEntry;
import kz.bagalau.application.reference.ReferenceKind;
import org.jspecify.annotations.Nullable;

/** Where a graduate without experience has studied, and what (S0, figures 17 and 18): codes of the reference data. */
record GraduationCheck(TypedForm typed, FormFacts facts, FieldReader fields) {
    private static final String HIGHER = "higher";
    private static final String TVET = "tvet";

    /** Null when a field has a fault. */
    @Nullable
    Graduation run(EmploymentKind employment) {
        return employment == EmploymentKind.HIGHER_GRADUATE ? higher() : tvet();
    }

    private @Nullable Graduation higher() {
        ReferenceEntry region = region();
        ReferenceEntry institution = institution(HIGHER, region);
        ReferenceEntry group = entry(
                "programmeGroup",
                typed.programmeGroup(),
                ReferenceKind.PROGRAMME_GROUPS,
                any -> true,
                Fault.PROGRAMME_GROUP_UNKNOWN);
        return graduation(region, null, institution, group, null);
    }

    private @Nullable Graduation tvet() {
        ReferenceEntry region = region();
        ReferenceEntry district = entry(
                "institutionDistrict",
                typed.institutionDistrict(),
                ReferenceKind.DISTRICTS,
                found -> region == null || found.liesIn(region.code()),
                Fault.DISTRICT_UNKNOWN);
        ReferenceEntry institution = institution(TVET, district == null ? region : district);
        ReferenceEntry speciality = entry(
                "specialityCode",
                typed.specialityCode(),
                ReferenceKind.SPECIALITIES,
                found -> found.isA(TVET),
                Fault.SPECIALITY_UNKNOWN);
        return graduation(region, district, institution, null, speciality);
    }

    private @Nullable ReferenceEntry region() {
        return entry(
                "institutionRegion",
                typed.institutionRegion(),
                ReferenceKind.REGIONS,
                any -> true,
                Fault.INSTITUTION_REGION_UNKNOWN);
    }

    private @Nullable ReferenceEntry institution(String type, @Nullable ReferenceEntry place) {
        ReferenceEntry institution = entry(
                "institution",
                typed.institution(),
                ReferenceKind.INSTITUTIONS,
                found -> found.isA(type),
                Fault.INSTITUTION_UNKNOWN);
        if (institution != null && place != null && !institution.liesIn(place.code())) {
            fields.refuse("institution", Fault.INSTITUTION_NOT_THERE);
        }
        return institution;
    }

    private @Nullable ReferenceEntry entry(
            String field,
            @Nullable String code,
            ReferenceKind kind,
            Predicate<ReferenceEntry> fits,
            Fault whenUnknown) {
        String present = fields.present(field, code, Fault.REQUIRED);
        if (present == null) {
            return null;
        }
        ReferenceEntry entry =
                facts.reference().offered(kind, present).filter(fits).orElse(null);
        if (entry == null) {
            fields.refuse(field, whenUnknown);
        }
        return entry;
    }

    private static @Nullable Graduation graduation(
            @Nullable ReferenceEntry region,
            @Nullable ReferenceEntry district,
            @Nullable ReferenceEntry institution,
            @Nullable ReferenceEntry group,
            @Nullable ReferenceEntry speciality) {
        KeptEntry keptRegion = KeptEntry.of(region);
        KeptEntry keptInstitution = KeptEntry.of(institution);
        return keptRegion == null || keptInstitution == null
                ? null
                : new Graduation(
                        keptRegion,
                        KeptEntry.of(district),
                        keptInstitution,
                        KeptEntry.of(group),
                        KeptEntry.of(speciality));
    }
}
