package kz.bagalau.scheduling.dataimport;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.bagalau.scheduling.centre.CentreCatalogue;
import kz.bagalau.scheduling.centre.RoomKey;
import kz.bagalau.scheduling.duty.DutyList;
import kz.bagalau.scheduling.duty.DutyOutcome;
import kz.bagalau.scheduling.duty.DutyRole;
import kz.bagalau.scheduling.duty.WantedDuty;
import kz.bagalau.starter.csv.CsvLine;
import kz.bagalau.starter.csv.ImportErrors;
import kz.bagalau.starter.time.Almaty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** duties.csv: one duty a line, in a slot or in a whole centre for some time of a day. */
@Component
class DutyImport implements CsvImport {
    private static final Pattern ACCOUNT =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern ROLE =
            Pattern.compile(Arrays.stream(DutyRole.values()).map(DutyRole::name).collect(Collectors.joining("|")));
    private static final int NAME_LENGTH = 40;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private final CentreCatalogue catalogue;
    private final DutyList duties;

    DutyImport(CentreCatalogue catalogue, DutyList duties) {
        this.catalogue = catalogue;
        this.duties = duties;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.DUTIES;
    }

    @Override
    public Set<String> required() {
        return Set.of("account", "role", "centre", "date", "from");
    }

    @Override
    public Set<String> optional() {
        return Set.of("room", "to");
    }

    @Override
    public void run(List<CsvLine> lines, ImportErrors errors, @Nullable UUID importedBy) {
        Set<String> centres = catalogue.centreCodes();
        Map<RoomKey, Integer> rooms = catalogue.roomIds();
        Map<WantedDuty, CsvLine> lineOf = new LinkedHashMap<>();
        for (CsvLine line : lines) {
            WantedDuty duty = read(line, centres, rooms);
            if (duty != null && lineOf.putIfAbsent(duty, line) != null) {
                line.error(null, "line-repeated");
            }
        }
        if (errors.isEmpty()) {
            duties.assign(lineOf.keySet(), Objects.requireNonNull(importedBy, "Only an operator makes the roster"))
                    .forEach((duty, refusal) -> report(lineOf.get(duty), refusal));
        }
    }

    private static void report(@Nullable CsvLine line, DutyOutcome refusal) {
        if (line == null) {
            return;
        }
        switch (refusal) {
            case DutyOutcome.Done done -> {}
            case DutyOutcome.Elsewhere elsewhere -> line.error("account", "duty-elsewhere");
            case DutyOutcome.OtherRole otherRole -> line.error("role", "duty-other-role");
            case DutyOutcome.UnknownSlot unknown -> line.error("from", "slot-unknown");
            case DutyOutcome.UnknownCentre unknown -> line.error("centre", "centre-unknown");
            case DutyOutcome.ClosedCentre closed -> line.error("centre", "centre-closed");
            case DutyOutcome.Over over -> line.error("date", "duty-over");
            case DutyOutcome.UnknownStaff unknown -> line.error("account", "staff-unknown");
            case DutyOutcome.RoleNotHeld notHeld -> line.error("account", "staff-lacks-role");
        }
    }

    private static @Nullable WantedDuty read(CsvLine line, Set<String> centres, Map<RoomKey, Integer> rooms) {
        String account = line.matching("account", ACCOUNT, "account-invalid");
        String role = line.matching("role", ROLE, "role-invalid");
        String centre = line.text("centre", NAME_LENGTH);
        boolean inRoom = !line.raw("room").isEmpty();
        String room = inRoom ? line.text("room", NAME_LENGTH) : null;
        LocalDate date = day(line);
        LocalTime from = minute(line, "from");
        LocalTime to = inRoom ? null : minute(line, "to");
        if (inRoom && !line.raw("to").isEmpty()) {
            line.error("to", "duty-end-given");
        }
        if (account == null
                || role == null
                || centre == null
                || date == null
                || from == null
                || (inRoom ? room == null : to == null)) {
            return null;
        }
        Integer roomId = room == null ? null : rooms.get(new RoomKey(centre, room));
        if (!centres.contains(centre)) {
            line.error("centre", "centre-unknown");
        } else if (inRoom && roomId == null) {
            line.error("room", "room-unknown");
        } else if (to != null && !from.isBefore(to)) {
            line.error("to", "window-empty");
        } else {
            return new WantedDuty(
                    UUID.fromString(account),
                    DutyRole.valueOf(role),
                    centre,
                    roomId,
                    Almaty.at(date, from),
                    to == null ? null : Almaty.at(date, to));
        }
        return null;
    }

    /** Further days the database can't keep. */
    private static @Nullable LocalDate day(CsvLine line) {
        LocalDate date = line.date("date");
        if (date != null && (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR)) {
            line.error("date", "date-invalid");
            return null;
        }
        return date;
    }

    private static @Nullable LocalTime minute(CsvLine line, String column) {
        LocalTime time = line.time(column);
        if (time != null && (time.getSecond() > 0 || time.getNano() > 0)) {
            line.error(column, "time-invalid");
            return null;
        }
        return time;
    }
}
