package kz.bagalau.application.organisation.web;

import kz.bagalau.application.LocalizedName;
import kz.bagalau.application.organisation.Organisation;
import org.jspecify.annotations.Nullable;

record OrganisationResponse(
        String bin,
        LocalizedName name,
        @Nullable String regionCode,
        @Nullable LocalizedName address) {
    static OrganisationResponse from(Organisation organisation) {
        return new OrganisationResponse(
                organisation.bin(), organisation.name(), organisation.regionCode(), organisation.address());
    }
}
