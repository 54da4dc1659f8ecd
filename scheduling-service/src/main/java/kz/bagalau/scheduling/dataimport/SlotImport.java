package kz.bagalau.scheduling.dataimport;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.scheduling.campaign.Campaign;
import kz.bagalau.scheduling.campaign.CampaignService;
import kz.bagalau.scheduling.centre.CentreCatalogue;
import kz.bagalau.scheduling.centre.RoomKey;
import kz.bagalau.scheduling.centre.SeatPlan;
import kz.bagalau.scheduling.slot.PlannedSlot;
import kz.bagalau.scheduling.slot.SlotRefusal;
import kz.bagalau.scheduling.slot.SlotSchedule;
import kz.bagalau.starter.csv.CsvLine;
import kz.bagalau.starter.csv.ImportErrors;
import kz.bagalau.starter.time.Almaty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** slots.csv: one sitting of the open campaign a line. */
@Component
class SlotImport implements CsvImport {
    private static final int NAME_LENGTH = 40;

    private final CampaignService campaigns;
    private final CentreCatalogue catalogue;
    private final SlotSchedule schedule;

    SlotImport(CampaignService campaigns, CentreCatalogue catalogue, SlotSchedule schedule) {
        this.campaigns = campaigns;
        this.catalogue = catalogue;
        this.schedule = schedule;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.SLOTS;
    }

    @Override
    public Set<String> required() {
        return Set.of("centre", "room", "date", "time", "language");
    }

    @Override
    public Set<String> optional() {
        return Set.of("seats", "anew");
    }

    private record RoomStart(int roomId, LocalDate date, LocalTime time) {}

    @Override
    public void run(List<CsvLine> lines, ImportErrors errors, @Nullable UUID importedBy) {
        Optional<Campaign> campaign = campaigns.open();
        if (campaign.isEmpty()) {
            errors.file("no-campaign");
            return;
        }
        Map<RoomKey, Integer> rooms = catalogue.roomIds();
        Map<PlannedSlot, CsvLine> lineOf = new HashMap<>();
        Map<RoomStart, PlannedSlot> seen = new HashMap<>();
        List<PlannedSlot> slots = new ArrayList<>();
        for (CsvLine line : lines) {
            PlannedSlot slot = read(line, rooms, seen);
            if (slot != null) {
                slots.add(slot);
                lineOf.put(slot, line);
            }
        }
        if (errors.isEmpty()) {
            schedule.save(campaign.get(), slots).forEach((slot, refusal) -> report(lineOf.get(slot), refusal));
        }
    }

    private static void report(@Nullable CsvLine line, SlotRefusal refusal) {
        if (line != null) {
            line.error(column(refusal), refusal.code());
        }
    }

    private static @Nullable String column(SlotRefusal refusal) {
        return switch (refusal) {
            case SLOT_OUTSIDE_CAMPAIGN, SLOT_TOO_LATE -> "date";
            case CENTRE_CLOSED -> "centre";
            case SLOT_OVERLAPS -> "time";
            case SLOT_CANCELLED -> "anew";
            case SLOT_HAS_BOOKINGS -> "language";
            case SEATS_SOLD -> "seats";
            case SLOT_CLOSED, SLOT_IS_DRAFT -> null;
        };
    }

    private static @Nullable PlannedSlot read(
            CsvLine line, Map<RoomKey, Integer> rooms, Map<RoomStart, PlannedSlot> seen) {
        String centre = line.text("centre", NAME_LENGTH);
        String name = line.text("room", NAME_LENGTH);
        LocalDate date = line.date("date");
        LocalTime time = line.time("time");
        String language = line.language("language");
        boolean limited = !line.raw("seats").isEmpty();
        Integer seats = limited ? line.number("seats", 1, SeatPlan.MAX_SEATS) : null;
        Boolean anew = line.raw("anew").isEmpty() ? Boolean.FALSE : line.yesOrNo("anew", "anew-invalid");
        if (centre == null
                || name == null
                || date == null
                || time == null
                || language == null
                || anew == null
                || limited && seats == null) {
            return null;
        }
        RoomKey room = new RoomKey(centre, name);
        Integer roomId = rooms.get(room);
        if (roomId == null) {
            line.error("room", "room-unknown");
            return null;
        }
        PlannedSlot slot = new PlannedSlot(roomId, room, Almaty.at(date, time), language, seats, anew);
        if (seen.putIfAbsent(new RoomStart(roomId, date, time), slot) != null) {
            line.error(null, "line-repeated");
            return null;
        }
        return slot;
    }
}
