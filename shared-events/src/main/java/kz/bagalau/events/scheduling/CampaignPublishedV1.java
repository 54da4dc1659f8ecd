package kz.bagalau.events.scheduling;

import java.time.Instant;
import java.util.UUID;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventContract;
import kz.bagalau.events.LocalizedText;
import kz.bagalau.events.Topics;

/**
 * A campaign with its windows, whole; the last record counts.
 *
 * @param campaignId the campaign
 * @param name its name
 * @param intakeFrom applications from
 * @param intakeTo applications until, exclusive
 * @param testFrom tests from
 * @param testTo tests until, exclusive
 * @param editDeadlineHours how long before the slot an application may be changed or deleted
 */
@EventContract(type = "kz.bagalau.scheduling.campaign-published.v1", topic = Topics.CAMPAIGN)
public record CampaignPublishedV1(
        UUID campaignId,
        LocalizedText name,
        Instant intakeFrom,
        Instant intakeTo,
        Instant testFrom,
        Instant testTo,
        int editDeadlineHours)
        implements Event {
    @Override
    public UUID aggregateId() {
        return campaignId;
    }
}
