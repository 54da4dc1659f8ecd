package kz.bagalau.application.form;

import kz.bagalau.application.LocalizedName;
import kz.bagalau.application.reference.ReferenceEntry;
import kz.bagalau.application.reference.ReferenceKind;
import kz.bagalau.starter.number.Bin;
import org.jspecify.annotations.Nullable;

/**
 * The organisation where a person works (S0, figures 20 and 21): one of the reference data by its BIN, or by its name; heads
 * say also what kind of organisation they lead.
 */
record WorkplaceCheck(TypedForm typed, FormFacts facts, FieldReader fields) {
    Workplace run(@Nullable TestType testType) {
        String name = FieldReader.trimmed(typed.organisationName());
        String bin = FieldReader.trimmed(typed.organisationBin());
        LocalizedName registered = bin == null ? null : registered(bin, name == null);
        if (bin == null && name == null) {
            fields.refuse("organisationBin", Fault.ORGANISATION_REQUIRED);
        }
        if (name != null) {
            name = fields.text("organisationName", name);
        }
        return new Workplace(
                bin,
                name,
                registered == null ? null : registered.kk(),
                registered == null ? null : registered.ru(),
                testType != null && testType.isForHeads() ? kind() : null);
    }

    private @Nullable LocalizedName registered(String bin, boolean mustBeKnown) {
        if (!Bin.isValid(bin)) {
            fields.refuse("organisationBin", Fault.BIN_INVALID);
            return null;
        }
        LocalizedName name = facts.reference()
                .offered(ReferenceKind.ORGANISATIONS, bin)
                .map(ReferenceEntry::name)
                .orElse(null);
        if (name == null && mustBeKnown) {
            fields.refuse("organisationBin", Fault.ORGANISATION_UNKNOWN);
        }
        return name;
    }

    private @Nullable OrganisationKind kind() {
        return fields.oneOf(
                "organisationKind", typed.organisationKind(), OrganisationKind.class, Fault.ORGANISATION_KIND_UNKNOWN);
    }
}
