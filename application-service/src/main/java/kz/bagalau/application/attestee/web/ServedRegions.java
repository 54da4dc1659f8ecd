package kz.bagalau.application.attestee.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagalau.application.attestee.RegionalList;
import kz.bagalau.application.campaign.Campaign;
import kz.bagalau.application.campaign.Campaigns;
import kz.bagalau.starter.problem.ProblemException;
import kz.bagalau.starter.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose list somebody may see or approve: that of a regional body in which he has the role. */
@Component
class ServedRegions {
    static final String SECRETARY = "COMMISSION_SECRETARY";
    static final String CHAIR = "COMMISSION_CHAIR";
    private static final String REGIONAL = "region-";

    private final Campaigns campaigns;

    ServedRegions(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    /** Codes of the regions that the caller serves in any of the roles. */
    List<String> of(Caller caller, String... roles) {
        return Stream.of(roles)
                .flatMap(role -> caller.bodiesAs(role).stream())
                .filter(body -> body.startsWith(REGIONAL))
                .map(body -> body.substring(REGIONAL.length()))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The region, which the caller must serve.
     *
     * @throws ProblemException not-found
     */
    String require(Caller caller, String region, String... roles) {
        if (!of(caller, roles).contains(region)) {
            throw ProblemException.notFound();
        }
        return region;
    }

    /**
     * The list of such a region, of the current campaign unless another is named.
     *
     * @throws ProblemException not-found, also when there is no such campaign
     */
    RegionalList list(Caller caller, String region, @Nullable UUID campaign, String... roles) {
        String served = require(caller, region, roles);
        Campaign found = (campaign == null
                        ? campaigns.current()
                        : campaigns.all().stream()
                                .filter(each -> each.id().equals(campaign))
                                .findFirst())
                .orElseThrow(ProblemException::notFound);
        return new RegionalList(found.id(), served);
    }
}
