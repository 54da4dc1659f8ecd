package kz.bagalau.scheduling.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.bagalau.scheduling.campaign.Campaign;
import kz.bagalau.scheduling.campaign.CampaignService;
import kz.bagalau.scheduling.room.RoomPlan;
import kz.bagalau.scheduling.room.RoomService;
import kz.bagalau.scheduling.room.SeatProposal;
import kz.bagalau.starter.time.Almaty;
import kz.bagalau.test.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A context of its own; its listeners stay off, they would be one group with those of the other tests. */
@ServiceTest
@TestPropertySource(
        properties = {
            "spring.config.name=scheduling-service",
            "bagalau.scheduling.demo.enabled=true",
            "spring.kafka.listener.auto-startup=false"
        })
class DemoScheduleIT {
    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CampaignService campaigns;

    @Autowired
    private RoomService rooms;

    @Autowired
    private DemoSchedule demo;

    @Test
    void makesACampaignThatIsOpenNow() {
        Campaign campaign = campaigns.open().orElseThrow();
        Instant now = Instant.now();
        assertThat(campaign.takesApplications(now)).isTrue();
        assertThat(campaign.intake().to()).isAfter(now.plus(Duration.ofDays(58)));
        assertThat(campaign.tests().from())
                .isEqualTo(Almaty.startOf(Almaty.day(now).plusDays(1)));
    }

    @Test
    void makesTwoCentresInEachOfTwentyRegions() {
        List<Integer> perRegion = jdbc.sql("select count(*) from centre group by region_code")
                .query(Integer.class)
                .list();
        assertThat(perRegion).hasSize(20).allMatch(count -> count >= 2);
        assertThat(jdbc.sql("select name_kk from centre where code = '71-01'")
                        .query(String.class)
                        .single())
                .isEqualTo("Астана қ. №1 тестілеу орталығы");
        assertThat(jdbc.sql("select address_ru from centre where code = '79-02'")
                        .query(String.class)
                        .single())
                .startsWith("г. Шымкент, ");
    }

    @Test
    void makesSlotsInBothLanguagesForEveryCentreAndWeekday() {
        Integer slots =
                jdbc.sql("select count(*) from slot").query(Integer.class).single();
        assertThat(slots).isBetween(5_000, 10_000);
        Integer weekdays = jdbc.sql("select count(distinct (starts_at at time zone 'Asia/Almaty')::date) from slot")
                .query(Integer.class)
                .single();
        assertThat(weekdays).isBetween(60, 65);
        Integer pairs = jdbc.sql("""
                        select count(*) from (
                            select 1 from slot s join room m on m.id = s.room_id
                            group by m.centre_code, (s.starts_at at time zone 'Asia/Almaty')::date
                            having count(distinct s.language) = 2 and count(distinct s.starts_at) = 2) both_languages
                        """).query(Integer.class).single();
        assertThat(pairs).isEqualTo(43 * weekdays);
    }

    @Test
    void proposesInEveryRoomTheSeatsThatAreOnSale() {
        List<RoomPlan> plans = jdbc.sql("select id from room").query(Integer.class).list().stream()
                .map(id -> rooms.find(id).orElseThrow())
                .toList();
        assertThat(plans).hasSize(63).allSatisfy(plan -> {
            assertThat(rooms.propose(plan)).isEqualTo(new SeatProposal(plan.seats(), true));
            assertThat(plan.desks()).hasSize(plan.seats().size());
        });
        assertThat(jdbc.sql("""
                        select count(*) from room m where m.accessible_seats <> array(
                            select d.number from desk d where d.room_id = m.id and d.accessible order by d.number)
                        """).query(Integer.class).single()).isZero();
    }

    @Test
    void isMadeOnce() {
        Integer before =
                jdbc.sql("select count(*) from slot").query(Integer.class).single();
        demo.run(new DefaultApplicationArguments());
        assertThat(jdbc.sql("select count(*) from slot").query(Integer.class).single())
                .isEqualTo(before);
    }
}
