package kz.bagalau.application.organisation;

/** The outcome of asking the register for a BIN. */
public sealed interface OrganisationLookup {
    /** It is there. */
    record Found(Organisation organisation) implements OrganisationLookup {}

    /** The register answered that it has no such organisation. */
    record Unknown() implements OrganisationLookup {}

    /** The register gave no answer in time; the page lets the person type the name. */
    record Unavailable() implements OrganisationLookup {}
}
