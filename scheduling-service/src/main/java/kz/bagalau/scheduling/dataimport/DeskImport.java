package kz.bagalau.scheduling.dataimport;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.scheduling.centre.CentreCatalogue;
import kz.bagalau.scheduling.centre.RoomKey;
import kz.bagalau.scheduling.centre.RoomSize;
import kz.bagalau.scheduling.room.Desk;
import kz.bagalau.scheduling.room.DeskCatalogue;
import kz.bagalau.scheduling.room.DeskPlace;
import kz.bagalau.starter.csv.CsvLine;
import kz.bagalau.starter.csv.ImportErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** desks.csv: one desk a line, all desks of each room that it names. */
@Component
class DeskImport implements CsvImport {
    private static final int NAME_LENGTH = 40;

    private final CentreCatalogue catalogue;
    private final DeskCatalogue desks;

    DeskImport(CentreCatalogue catalogue, DeskCatalogue desks) {
        this.catalogue = catalogue;
        this.desks = desks;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.DESKS;
    }

    @Override
    public Set<String> required() {
        return Set.of("centre", "room", "x", "y", "accessible");
    }

    @Override
    public Set<String> optional() {
        return Set.of();
    }

    @Override
    public void run(List<CsvLine> lines, ImportErrors errors, @Nullable UUID importedBy) {
        Map<RoomKey, Integer> ids = catalogue.roomIds();
        Map<RoomKey, Optional<RoomSize>> sizes = new LinkedHashMap<>();
        Map<Integer, Map<DeskPlace.Point, DeskPlace>> places = new LinkedHashMap<>();
        for (CsvLine line : lines) {
            RoomKey room = room(line);
            DeskPlace place = place(line);
            if (room == null || place == null) {
                continue;
            }
            Integer id = ids.get(room);
            if (id == null) {
                line.error("room", "room-unknown");
                continue;
            }
            Optional<RoomSize> size = sizes.computeIfAbsent(room, key -> desks.sizeOf(id));
            add(line, place, size, places.computeIfAbsent(id, key -> new LinkedHashMap<>()));
        }
        if (errors.isEmpty()) {
            places.forEach((room, ofRoom) -> desks.replace(room, ofRoom.values()));
        }
    }

    private static void add(
            CsvLine line, DeskPlace place, Optional<RoomSize> size, Map<DeskPlace.Point, DeskPlace> placesOfRoom) {
        if (size.isEmpty()) {
            line.error("room", "room-size-unknown");
        } else if (!size.get().holds(place.x(), place.y())) {
            line.error(place.x() > size.get().width() ? "x" : "y", "desk-outside");
        } else if (placesOfRoom.putIfAbsent(place.point(), place) != null) {
            line.error(null, "line-repeated");
        } else if (placesOfRoom.size() > Desk.MAX_IN_ROOM) {
            line.error("room", "too-many-desks");
        }
    }

    private static @Nullable RoomKey room(CsvLine line) {
        String centre = line.text("centre", NAME_LENGTH);
        String name = line.text("room", NAME_LENGTH);
        return centre == null || name == null ? null : new RoomKey(centre, name);
    }

    private static @Nullable DeskPlace place(CsvLine line) {
        Integer x = line.number("x", 0, RoomSize.MAX);
        Integer y = line.number("y", 0, RoomSize.MAX);
        Boolean accessible = line.yesOrNo("accessible", "accessible-invalid");
        return x == null || y == null || accessible == null ? null : new DeskPlace(x, y, accessible);
    }
}
