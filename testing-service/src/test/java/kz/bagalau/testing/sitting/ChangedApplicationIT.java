package kz.bagalau.testing.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kz.bagalau.events.application.ApplicationAcceptedV1;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangedApplicationIT extends SittingIT {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String AREA = "EDUCATION_MANAGEMENT";

    private ApplicationAcceptedV1 accepted;

    @BeforeEach
    void accept() {
        accepted = SittingFixtures.accepted(day.person, day.slot, day.startsAt, false);
    }

    @Test
    void bringsTheOtherTestToTheSamePlace() {
        String sitting = day.scheduled(accepted);
        day.change(SittingFixtures.changed(accepted, "T10", AREA));
        await().atMost(SOON).until(() -> subject(sitting).equals(AREA));
        day.closeRoster();
        await().atMost(SOON).until(() -> questions(sitting).size() == 60);
        assertThat(questions(sitting)).containsOnly(AREA);
        assertThat(day.teacher.get(sitting).body().toString())
                .contains("Басқа пән")
                .contains("\"seatNumber\":7", "\"largeType\":true");
    }

    @Test
    void drawsThePaperAnewWhenItWasDrawn() {
        String sitting = day.scheduled(accepted);
        day.closeRoster();
        await().atMost(SOON).until(() -> questions(sitting).size() == 50);
        day.change(SittingFixtures.changed(accepted, "T10", AREA));
        await().atMost(SOON).until(() -> questions(sitting).size() == 60);
        assertThat(questions(sitting)).containsOnly(AREA);
    }

    @Test
    void bringsTheSameTestToAnotherSeat() {
        String sitting = day.scheduled(accepted);
        UUID slot = UUID.randomUUID();
        day.change(SittingFixtures.moved(accepted, slot, day.startsAt.plus(Duration.ofDays(1))));
        await().atMost(SOON).until(() -> slot(sitting).equals(slot));
        assertThat(day.teacher.get(sitting).body().toString()).contains("\"room\":\"303\"", "\"seatNumber\":9");
        assertThat(subject(sitting)).isEqualTo("MATHEMATICS");
    }

    @Test
    void comesTooLateForWhoIsCheckedIn() {
        String sitting = day.scheduled(accepted);
        day.at(Duration.ofMinutes(-5));
        day.checkIn(sitting);
        day.change(SittingFixtures.changed(accepted, "T10", AREA));
        await().atMost(SOON).until(() -> handled(accepted) == 3);
        assertThat(subject(sitting)).isEqualTo("MATHEMATICS");
    }

    /** The version of the application that was handled last. */
    private long handled(ApplicationAcceptedV1 application) {
        return jdbc.sql("select max(version) from inbox_version where key = ?")
                .param(application.applicationId().toString())
                .query(Long.class)
                .single();
    }

    private UUID slot(String sitting) {
        return jdbc.sql("select slot_id from sitting where id = ?")
                .param(TestDay.id(sitting))
                .query(UUID.class)
                .single();
    }

    private String subject(String sitting) {
        return jdbc.sql("select subject from sitting where id = ?")
                .param(TestDay.id(sitting))
                .query(String.class)
                .single();
    }

    /** The subject of each question of the paper. */
    private List<String> questions(String sitting) {
        return jdbc.sql("""
                        select subject from form_question join item on item.id = item_id where sitting_id = ?""").param(TestDay.id(sitting)).query(String.class).list();
    }
}
