package kz.bagalau.scheduling.campaign;

import java.util.List;

/** The answer to an operator who works on a campaign. */
public sealed interface CampaignOutcome {
    /** It is as wanted. */
    record Done(Campaign campaign) implements CampaignOutcome {}

    /** Fields can't be as they are. */
    record Invalid(List<FieldRefusal> refusals) implements CampaignOutcome {}

    /**
     * It can't be done now.
     *
     * @param code stable, in kebab-case
     */
    record Refused(String code) implements CampaignOutcome {}

    /** Somebody else has changed it meanwhile. */
    record Stale() implements CampaignOutcome {}

    /** There is no such campaign. */
    record Unknown() implements CampaignOutcome {}
}
