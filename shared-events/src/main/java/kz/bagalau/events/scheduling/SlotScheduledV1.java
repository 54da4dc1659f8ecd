package kz.bagalau.events.scheduling;

import java.time.Instant;
import java.util.UUID;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventContract;
import kz.bagalau.events.LocalizedText;
import kz.bagalau.events.Topics;

/**
 * A slot is in the schedule, otherwise than before or no longer; MDOBK and TKBD receive the schedule so (S1 7.9). Whole; the last
 * record of a slot counts.
 *
 * @param slotId the slot
 * @param campaignId the campaign
 * @param state scheduled; cancelled when it was and will not take place; withdrawn when it went off sale and may come back
 * @param regionCode ISO 3166-2:KZ, two digits
 * @param regionName name of the region
 * @param centreCode the centre, such as 71-01
 * @param centreName its name
 * @param address its address
 * @param room room of the centre
 * @param startsAt start
 * @param endsAt end
 * @param language kk or ru
 * @param seats how many people it has seats for, from 1
 * @param changedAt when this was told
 */
@EventContract(type = "kz.bagalau.scheduling.slot-scheduled.v1", topic = Topics.SCHEDULE)
public record SlotScheduledV1(
        UUID slotId,
        UUID campaignId,
        String state,
        String regionCode,
        LocalizedText regionName,
        String centreCode,
        LocalizedText centreName,
        LocalizedText address,
        String room,
        Instant startsAt,
        Instant endsAt,
        String language,
        int seats,
        Instant changedAt)
        implements Event {
    @Override
    public UUID aggregateId() {
        return slotId;
    }
}
