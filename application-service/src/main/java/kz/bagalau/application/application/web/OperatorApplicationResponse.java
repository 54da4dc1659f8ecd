package kz.bagalau.application.application.web;

import java.util.UUID;
import kz.bagalau.application.LocalizedName;
import kz.bagalau.application.application.ApplicationOfPerson;

/**
 * An application as an operator sees it.
 *
 * @param personId who applied; this service knows no names
 * @param campaign the campaign
 * @param campaignName its name
 * @param application as its owner sees it
 */
record OperatorApplicationResponse(
        UUID personId, UUID campaign, LocalizedName campaignName, ApplicationResponse application) {
    static OperatorApplicationResponse from(ApplicationOfPerson found) {
        return new OperatorApplicationResponse(
                found.personId(), found.campaignId(), found.campaignName(), ApplicationResponse.from(found.details()));
    }
}
