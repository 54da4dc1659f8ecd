package kz.bagalau.events.scheduling;

import java.time.Instant;
import java.util.UUID;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventContract;
import kz.bagalau.events.LocalizedText;
import kz.bagalau.events.Topics;
import org.jspecify.annotations.Nullable;

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
 * @param appealFrom appeals from; null in campaigns of old
 * @param appealTo appeals until, exclusive; null in campaigns of old
 * @param attestationFrom attestation from; null in campaigns of old
 * @param attestationTo attestation until, exclusive; null in campaigns of old
 * @param closedAt when an operator closed the campaign; null while it is open
 */
@EventContract(type = "kz.bagalau.scheduling.campaign-published.v1", topic = Topics.CAMPAIGN)
public record CampaignPublishedV1(
        UUID campaignId,
        LocalizedText name,
        Instant intakeFrom,
        Instant intakeTo,
        Instant testFrom,
        Instant testTo,
        int editDeadlineHours,
        @Nullable Instant appealFrom,
        @Nullable Instant appealTo,
        @Nullable Instant attestationFrom,
        @Nullable Instant attestationTo,
        @Nullable Instant closedAt)
        implements Event {
    @Override
    public UUID aggregateId() {
        return campaignId;
    }
}
