package kz.bagalau.scheduling.booking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import kz.bagalau.scheduling.ScheduleFixtures.Slot;
import kz.bagalau.scheduling.SchedulingIT;
import kz.bagalau.scheduling.duty.DutyOutcome;
import kz.bagalau.scheduling.duty.DutyRole;
import kz.bagalau.scheduling.duty.DutyRoster;
import kz.bagalau.test.TestTokens;
import kz.bagalau.test.access.OwnedCase;
import kz.bagalau.test.access.OwnedCase.Kept;
import kz.bagalau.test.access.OwnedCase.Listed;
import kz.bagalau.test.access.OwnedCase.Named;
import kz.bagalau.test.access.OwnershipMatrix;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

class OwnershipIT extends SchedulingIT implements OwnershipMatrix {
    private final String stranger = teacher();

    @Autowired
    private DutyRoster duties;

    @LocalServerPort
    int port;

    private HoldClient holder;
    private HoldClient.Hold hold;

    @BeforeEach
    void hold() {
        holder = new HoldClient(http);
        hold = holder.hold(schedule.slot(2).id());
    }

    @Override
    public String service() {
        return "scheduling-service";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public Map<String, Supplier<OwnedCase>> cases() {
        String owner = TestTokens.teacher(holder.personId);
        String id = hold.id().toString();
        Map<String, Supplier<OwnedCase>> cases = new LinkedHashMap<>();
        cases.put(
                "POST /api/scheduling/holds",
                () -> new Kept(stranger, "{\"slotId\":\"%s\"}".formatted(hold.slotId()), this::held));
        cases.put("GET /api/scheduling/holds/mine", () -> new Listed(owner, List.of(stranger), "", id));
        cases.put("DELETE /api/scheduling/holds/{id}", () -> new Named(owner, List.of(stranger), Map.of("id", id), ""));
        cases.put("GET /api/scheduling/reservations/mine", () -> {
            ReservationClient owning = reserving();
            HoldClient.Hold reserved = owning.hold(schedule.slot(1).id());
            owning.reserve(reserved);
            return new Listed(
                    TestTokens.teacher(owning.personId),
                    List.of(stranger),
                    "",
                    reserved.id().toString());
        });
        cases.put("PUT /api/scheduling/reservations/mine", () -> {
            reserving().reserve(hold.slotId());
            ReservationClient other = reserving();
            other.reserve(schedule.slot(1).id());
            return new Kept(
                    TestTokens.teacher(other.personId),
                    "{\"slotId\":\"%s\"}".formatted(schedule.slot(1).id()),
                    this::held);
        });
        cases.put("GET /api/scheduling/duties/mine", this::ownDuties);
        cases.put("GET /api/scheduling/waiting/mine", () -> {
            WaitingClient waiting = waiting();
            return new Listed(waiting.bearer, List.of(stranger), "", waiting.centre());
        });
        cases.put("PUT /api/scheduling/waiting/mine", () -> {
            WaitingClient waiting = waiting();
            WaitingClient other = waiting();
            return new Kept(other.bearer, WaitingClient.body(waiting.centre(), "kk", false), () -> waits(waiting));
        });
        cases.put("DELETE /api/scheduling/waiting/mine", () -> {
            WaitingClient waiting = waiting();
            return new Kept(stranger, "", () -> waits(waiting));
        });
        return cases;
    }

    private ReservationClient reserving() {
        return new ReservationClient(
                http,
                events,
                new Applications(events, clock, schedule.campaign().id()));
    }

    private WaitingClient waiting() {
        Slot full = schedule.slot(1);
        new HoldClient(http).hold(full.id());
        WaitingClient waiting = new WaitingClient(http);
        waiting.join(full.centre());
        return waiting;
    }

    private String waits(WaitingClient waiting) {
        return jdbc.sql("select state || ' ' || place from waiting where person_id = ?")
                .param(waiting.personId)
                .query(String.class)
                .single();
    }

    private OwnedCase ownDuties() {
        Slot slot = schedule.slot(1);
        UUID administrator = schedule.staff(slot.centre());
        DutyOutcome duty = duties.assign(administrator, DutyRole.TEST_ADMINISTRATOR, slot.id(), UUID.randomUUID());
        return new Listed(
                TestTokens.staff(administrator, "TEST_ADMINISTRATOR"),
                List.of(
                        TestTokens.staff(UUID.randomUUID(), "TEST_ADMINISTRATOR"),
                        TestTokens.staff(administrator, "OBSERVER")),
                "",
                ((DutyOutcome.Done) duty).duty().id().toString());
    }

    private String held() {
        return jdbc.sql("select status || ' ' || seat_number || ' ' || person_id from booking where id = :id")
                .param("id", hold.id())
                .query(String.class)
                .single();
    }
}
