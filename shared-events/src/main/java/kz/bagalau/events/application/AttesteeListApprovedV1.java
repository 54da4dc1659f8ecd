package kz.bagalau.events.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventContract;
import kz.bagalau.events.Topics;

/**
 * A regional body approved its list of teachers to be attested and sent it to the authorised body (S3 2.1). A list is told in parts
 * of the same revision; a greater revision replaces the list as a whole. Ids only.
 *
 * @param attesteeListId stands for campaign and region together
 * @param campaignId the campaign
 * @param regionCode ISO 3166-2:KZ, two digits
 * @param revision from 1, greater with each correction
 * @param part from 1
 * @param parts how many parts the revision has
 * @param attestees those of this part; none when a correction leaves nobody
 * @param approvedAt when the regional body approved it
 * @param sentAt when it sent it
 */
@EventContract(type = "kz.bagalau.application.attestee-list-approved.v1", topic = Topics.ATTESTEE_LIST)
public record AttesteeListApprovedV1(
        UUID attesteeListId,
        UUID campaignId,
        String regionCode,
        int revision,
        int part,
        int parts,
        List<Attestee> attestees,
        Instant approvedAt,
        Instant sentAt)
        implements Event {
    @Override
    public UUID aggregateId() {
        return attesteeListId;
    }
}
