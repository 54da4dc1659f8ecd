package kz.bagalau.scheduling.dataimport;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.bagalau.scheduling.centre.CentreCatalogue;
import kz.bagalau.scheduling.centre.Room;
import kz.bagalau.scheduling.centre.RoomKey;
import kz.bagalau.scheduling.centre.RoomSize;
import kz.bagalau.scheduling.centre.SeatPlan;
import kz.bagalau.scheduling.room.DeskCatalogue;
import kz.bagalau.scheduling.slot.SlotSchedule;
import kz.bagalau.starter.csv.CsvLine;
import kz.bagalau.starter.csv.ImportErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** rooms.csv: one room a line; open slots of a room follow its seats. */
@Component
class RoomImport implements CsvImport {
    private static final Pattern SEATS = Pattern.compile("[0-9]{1,3}( +[0-9]{1,3})*");
    private static final int NAME_LENGTH = 40;

    private final CentreCatalogue catalogue;
    private final DeskCatalogue desks;
    private final SlotSchedule schedule;

    RoomImport(CentreCatalogue catalogue, DeskCatalogue desks, SlotSchedule schedule) {
        this.catalogue = catalogue;
        this.desks = desks;
        this.schedule = schedule;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.ROOMS;
    }

    @Override
    public Set<String> required() {
        return Set.of("centre", "room", "seats", "accessible_seats");
    }

    @Override
    public Set<String> optional() {
        return Set.of("width_cm", "depth_cm");
    }

    @Override
    public void run(List<CsvLine> lines, ImportErrors errors, @Nullable UUID importedBy) {
        Set<String> centres = catalogue.centreCodes();
        Map<RoomKey, Room> rooms = new LinkedHashMap<>();
        Map<RoomKey, CsvLine> lineOf = new LinkedHashMap<>();
        for (CsvLine line : lines) {
            Room room = read(line);
            if (room == null) {
                continue;
            }
            if (!centres.contains(room.key().centreCode())) {
                line.error("centre", "centre-unknown");
            } else if (rooms.putIfAbsent(room.key(), room) != null) {
                line.error("room", "line-repeated");
            } else {
                lineOf.put(room.key(), line);
            }
        }
        if (errors.isEmpty()) {
            write(rooms.values(), lineOf);
        }
    }

    private void write(Collection<Room> rooms, Map<RoomKey, CsvLine> lineOf) {
        Map<RoomKey, Integer> changed = catalogue.saveRooms(rooms);
        Set<Integer> refused = schedule.fitToRooms(changed.values());
        changed.forEach((room, id) -> {
            CsvLine line = lineOf.get(room);
            if (line != null && refused.contains(id)) {
                line.error("seats", "seats-sold");
            }
            if (line != null && !line.raw("width_cm").isEmpty() && !desks.isLargeEnough(id)) {
                line.error("width_cm", "desks-outside");
            }
        });
    }

    private static @Nullable Room read(CsvLine line) {
        String centre = line.text("centre", NAME_LENGTH);
        String name = line.text("room", NAME_LENGTH);
        Integer seats = line.number("seats", 1, SeatPlan.MAX_SEATS);
        Set<Integer> accessible = accessible(line, seats);
        RoomSize size = size(line);
        return centre == null || name == null || seats == null || accessible == null
                ? null
                : new Room(new RoomKey(centre, name), SeatPlan.of(seats, accessible), size);
    }

    /** Both or none; a mistake in it refuses the file. */
    private static @Nullable RoomSize size(CsvLine line) {
        if (line.raw("width_cm").isEmpty() && line.raw("depth_cm").isEmpty()) {
            return null;
        }
        Integer width = line.number("width_cm", RoomSize.MIN, RoomSize.MAX);
        Integer depth = line.number("depth_cm", RoomSize.MIN, RoomSize.MAX);
        return width == null || depth == null ? null : new RoomSize(width, depth);
    }

    /** Numbers separated by spaces; may be empty. */
    private static @Nullable Set<Integer> accessible(CsvLine line, @Nullable Integer seats) {
        if (line.raw("accessible_seats").isEmpty()) {
            return Set.of();
        }
        String text = line.matching("accessible_seats", SEATS, "seat-numbers-invalid");
        if (text == null || seats == null) {
            return null;
        }
        Set<Integer> numbers = new TreeSet<>();
        for (String number : text.split(" +")) {
            numbers.add(Integer.parseInt(number));
        }
        if (numbers.stream().anyMatch(number -> number < 1 || number > seats)) {
            line.error("accessible_seats", "seat-numbers-invalid");
            return null;
        }
        return numbers;
    }
}
