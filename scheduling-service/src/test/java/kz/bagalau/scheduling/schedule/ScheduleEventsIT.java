package kz.bagalau.scheduling.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kz.bagalau.events.Topics;
import kz.bagalau.events.scheduling.SlotScheduledV1;
import kz.bagalau.scheduling.EventProbe;
import kz.bagalau.scheduling.OperatorIT;
import kz.bagalau.scheduling.ScheduleFixtures.Slot;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Committees have the schedule from its topic, slot by slot, whoever changed it and where (S1 7.9). */
class ScheduleEventsIT extends OperatorIT {
    @Autowired
    EventProbe events;

    private Slot slot() {
        return schedule.slot(3, "ru");
    }

    @Test
    void tellWhereAndWhen() {
        Slot slot = slot();
        SlotScheduledV1 told = told(slot.id(), 1).getFirst();
        assertThat(told.state()).isEqualTo("scheduled");
        assertThat(told.centreCode()).isEqualTo(slot.centre());
        assertThat(told.regionName().ru()).isEqualTo("город Астана");
        assertThat(told.room()).isEqualTo("101");
        assertThat(told.language()).isEqualTo("ru");
        assertThat(told.seats()).isEqualTo(3);
        assertThat(told.endsAt()).isAfter(told.startsAt());
    }

    @Test
    void tellChangesOfSlotAndCentreInTheirOrder() {
        Slot slot = slot();
        told(slot.id(), 1);
        change("update centre set address_ru = 'г. Астана, 2' where code = ?", slot.centre());
        assertThat(told(slot.id(), 2).getLast().address().ru()).isEqualTo("г. Астана, 2");
        change("update slot set status = 'DRAFT' where id = ?", slot.id());
        assertThat(told(slot.id(), 3).getLast().state()).isEqualTo("withdrawn");
        change("update slot set status = 'OPEN' where id = ?", slot.id());
        assertThat(told(slot.id(), 4).getLast().state()).isEqualTo("scheduled");
        change("update slot set status = 'CANCELLED' where id = ?", slot.id());
        assertThat(told(slot.id(), 5).getLast().state()).isEqualTo("cancelled");
    }

    @Test
    void tellNothingOfSalesAndClosedRosters() {
        Slot slot = slot();
        told(slot.id(), 1);
        change("update slot set remaining = 2, free_seats = free_seats[2:] where id = ?", slot.id());
        change("update slot set status = 'ROSTER_CLOSED' where id = ?", slot.id());
        change("update slot set total_seats = 4 where id = ?", slot.id());
        assertThat(told(slot.id(), 2)).extracting(SlotScheduledV1::seats).containsExactly(3, 4);
    }

    @Test
    void tellNoDrafts() {
        Slot slot = slot();
        told(slot.id(), 1);
        change("delete from slot_announcement where slot_id = ?", slot.id());
        change("update slot set status = 'DRAFT' where id = ?", slot.id());
        change("delete from slot_announcement where slot_id = ?", slot.id());
        change("update slot set total_seats = 5 where id = ?", slot.id());
        assertThat(jdbc.sql("select count(*) from slot_announcement where slot_id = ?")
                        .param(slot.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void change(String sql, Object key) {
        assertThat(jdbc.sql(sql).param(key).update()).isEqualTo(1);
    }

    /** What the topic says of the slot once it says so much. */
    private List<SlotScheduledV1> told(UUID slotId, int times) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> events.records(Topics.SCHEDULE, slotId).size() >= times);
        List<SlotScheduledV1> told = events.of(Topics.SCHEDULE, slotId).stream()
                .map(SlotScheduledV1.class::cast)
                .toList();
        assertThat(told).hasSize(times);
        return told;
    }
}
