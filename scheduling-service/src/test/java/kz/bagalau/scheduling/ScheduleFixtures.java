package kz.bagalau.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import kz.bagalau.scheduling.campaign.Campaign;
import kz.bagalau.scheduling.campaign.CampaignPlan;
import kz.bagalau.scheduling.campaign.CampaignService;
import kz.bagalau.scheduling.campaign.CampaignWindows;
import kz.bagalau.scheduling.campaign.TimeWindow;
import kz.bagalau.scheduling.dataimport.ImportFile;
import kz.bagalau.scheduling.dataimport.ImportKind;
import kz.bagalau.scheduling.dataimport.ImportReport;
import kz.bagalau.scheduling.dataimport.ImportService;
import kz.bagalau.scheduling.duty.DutyRole;
import kz.bagalau.scheduling.duty.StaffRight;
import kz.bagalau.scheduling.duty.StaffRights;
import kz.bagalau.starter.time.Almaty;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A campaign that is open now, and slots in centres of their own, made by the import as an operator would. */
@TestComponent
public class ScheduleFixtures {
    private static final int SLOT_IN_DAYS = 20;
    private final AtomicInteger centres = new AtomicInteger(100);
    private final CampaignService campaigns;
    private final AtomicLong rightsVersion = new AtomicLong();
    private final ImportService imports;
    private final StaffRights rights;
    private final JdbcClient jdbc;
    private final Clock clock;

    ScheduleFixtures(
            CampaignService campaigns, ImportService imports, StaffRights rights, JdbcClient jdbc, Clock clock) {
        this.campaigns = campaigns;
        this.imports = imports;
        this.rights = rights;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A slot with the place where it is. */
    public record Slot(UUID id, String centre, String room, LocalDate date, Instant startsAt, String language) {}

    /** The open campaign, made when there is none: intake to +60 days, tests to +90. */
    public synchronized Campaign campaign() {
        return campaigns.open().orElseGet(() -> {
            LocalDate today = Almaty.day(clock.instant());
            return campaigns.publish(new CampaignPlan(
                    new BilingualText("Бағалау", "Оценка"),
                    new CampaignWindows(
                            new TimeWindow(Almaty.startOf(today.minusDays(30)), Almaty.startOf(today.plusDays(60))),
                            new TimeWindow(Almaty.startOf(today.plusDays(1)), Almaty.startOf(today.plusDays(91))),
                            new TimeWindow(Almaty.startOf(today.plusDays(2)), Almaty.startOf(today.plusDays(105))),
                            new TimeWindow(Almaty.startOf(today.plusDays(45)), Almaty.startOf(today.plusDays(150)))),
                    null));
        });
    }

    /** A slot in Kazakh, in 20 days. */
    public Slot slot(int seats) {
        return slot(seats, "kk");
    }

    public Slot slot(int seats, String language) {
        return slot(seats, "", language, SLOT_IN_DAYS);
    }

    /** A slot at 9 in a new centre of Astana. */
    public Slot slot(int seats, String accessible, String language, int inDays) {
        campaign();
        String centre = centre();
        LocalDate date = Almaty.day(clock.instant()).plusDays(inDays);
        accept(
                ImportKind.ROOMS,
                "centre,room,seats,accessible_seats\n%s,101,%d,%s\n".formatted(centre, seats, accessible));
        accept(
                ImportKind.SLOTS,
                "centre,room,date,time,language\n%s,101,%s,09:00,%s\n".formatted(centre, date, language));
        return find(centre, "101", date, "09:00", language);
    }

    /** A new centre of Astana. */
    public String centre() {
        return centre("71-" + centres.incrementAndGet());
    }

    /** A new centre of the region with which its code begins. */
    public String centre(String code) {
        accept(
                ImportKind.CENTRES,
                "code,name_kk,name_ru,address_kk,address_ru\n%s,Орталық %s,Центр %s,\"Астана қ., 1\",\"г. Астана, 1\"\n"
                        .formatted(code, code, code));
        return code;
    }

    /** Somebody of the staff who may serve in the centres, in either role. */
    public UUID staff(String... centres) {
        UUID account = UUID.randomUUID();
        staff(account, centres);
        return account;
    }

    /** Lets an account serve in these centres, in either role, and nowhere else. */
    public void staff(UUID account, String... centres) {
        Instant from = clock.instant();
        rights.keep(
                account,
                rightsVersion.incrementAndGet(),
                Stream.of(centres)
                        .flatMap(centre ->
                                Stream.of(DutyRole.values()).map(role -> new StaffRight(role, centre, from, null)))
                        .toList());
    }

    /** The slot that stands there; those that were cancelled do so no more. */
    public Slot find(String centre, String room, LocalDate date, String time, String language) {
        Instant start =
                date.atTime(java.time.LocalTime.parse(time)).atZone(Almaty.ZONE).toInstant();
        UUID id = jdbc.sql("""
                        select s.id from slot s join room m on m.id = s.room_id
                        where m.centre_code = ? and m.name = ? and s.starts_at = ? and s.status <> 'CANCELLED'
                        """)
                .params(centre, room, java.sql.Timestamp.from(start))
                .query(UUID.class)
                .single();
        return new Slot(id, centre, room, date, start, language);
    }

    public ImportReport run(ImportKind kind, String csv) {
        return imports.run(new ImportFile(kind, "test", csv.getBytes(StandardCharsets.UTF_8), null));
    }

    public void accept(ImportKind kind, String csv) {
        assertThat(run(kind, csv).errors()).isEmpty();
    }

    /** What must be true of a slot whatever happened: each seat is free or has one active booking. */
    public void assertSound(UUID slotId) {
        assertThat(jdbc.sql("""
                                select s.total_seats = s.remaining + count(b.id)
                                   and s.remaining = cardinality(s.free_seats)
                                   and count(b.id) = count(distinct b.seat_number)
                                   and array(select unnest(s.free_seats || array_agg(b.seat_number) filter (where b.id is not null))
                                             order by 1)
                                     = array(select unnest(m.seat_order) order by 1)
                                from slot s join room m on m.id = s.room_id
                                    left join booking b on b.slot_id = s.id and b.status in ('HELD', 'RESERVED')
                                where s.id = ? group by s.id, m.id
                                """).param(slotId).query(Boolean.class).single())
                .as("seats of slot " + slotId)
                .isTrue();
    }

    public int remaining(UUID slotId) {
        return jdbc.sql("select remaining from slot where id = ?")
                .param(slotId)
                .query(Integer.class)
                .single();
    }
}
