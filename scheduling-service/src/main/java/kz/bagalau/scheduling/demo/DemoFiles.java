package kz.bagalau.scheduling.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bagalau.scheduling.centre.Region;

/** Writes the demo as the CSV files that an operator would import. */
final class DemoFiles {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final List<LocalTime> TIMES = List.of(LocalTime.of(9, 0), LocalTime.of(13, 0));

    private final List<DemoCentre> centres;

    /** Two centres in each region, three in the cities of republican significance. */
    DemoFiles(List<Region> regions) {
        centres = regions.stream()
                .flatMap(region -> java.util.stream.IntStream.rangeClosed(
                                1, region.kind().equals("region") ? 2 : 3)
                        .mapToObj(number -> new DemoCentre(region, number, rooms(number))))
                .toList();
    }

    private static List<DemoRoom> rooms(int number) {
        DemoRoom second = new DemoRoom("205", 3, 5, List.of());
        return number == 1
                ? List.of(new DemoRoom("101", 4, 6, List.of(1, 2)), second)
                : List.of(new DemoRoom("101", 3, 6, List.of(1)));
    }

    String centres() {
        return centres.stream()
                .map(centre -> "%s,%s,%s,\"%s\",\"%s\""
                        .formatted(
                                centre.code(),
                                centre.name().kk(),
                                centre.name().ru(),
                                centre.address().kk(),
                                centre.address().ru()))
                .collect(Collectors.joining("\n", "code,name_kk,name_ru,address_kk,address_ru\n", "\n"));
    }

    String rooms() {
        return centres.stream()
                .flatMap(centre -> centre.rooms().stream()
                        .map(room -> "%s,%s,%d,%s,%d,%d"
                                .formatted(
                                        centre.code(),
                                        room.name(),
                                        room.seats(),
                                        room.accessible().stream()
                                                .map(String::valueOf)
                                                .collect(Collectors.joining(" ")),
                                        room.width(),
                                        room.depth())))
                .collect(Collectors.joining("\n", "centre,room,seats,accessible_seats,width_cm,depth_cm\n", "\n"));
    }

    String desks() {
        return centres.stream()
                .flatMap(centre -> centre.rooms().stream()
                        .flatMap(room ->
                                room.desks().map(desk -> "%s,%s,%s".formatted(centre.code(), room.name(), desk))))
                .collect(Collectors.joining("\n", "centre,room,x,y,accessible\n", "\n"));
    }

    /** Every weekday at 9 and 13 in each room; the languages change with time, room and day, so each centre has both daily. */
    String slots(LocalDate first, LocalDate last) {
        List<String> lines = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (!WEEKEND.contains(day.getDayOfWeek())) {
                for (DemoCentre centre : centres) {
                    addDay(lines, centre, day);
                }
            }
        }
        return lines.stream().collect(Collectors.joining("\n", "centre,room,date,time,language\n", "\n"));
    }

    private static void addDay(List<String> lines, DemoCentre centre, LocalDate day) {
        for (int room = 0; room < centre.rooms().size(); room++) {
            for (int time = 0; time < TIMES.size(); time++) {
                String language = (room + time + day.toEpochDay()) % 2 == 0 ? "kk" : "ru";
                lines.add("%s,%s,%s,%s,%s"
                        .formatted(centre.code(), centre.rooms().get(room).name(), day, TIMES.get(time), language));
            }
        }
    }
}
