package kz.bagalau.application;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.bagalau.events.LocalizedText;
import kz.bagalau.events.reference.ReferenceEntryChangedV1;
import org.jspecify.annotations.Nullable;

/** What reference-service tells. */
public final class Reference {
    /** The BIN of a school that is there. */
    public static final String KNOWN_BIN = "010240005217";

    /** Entries of which the tests' forms speak. */
    public static final List<ReferenceEntryChangedV1> ENTRIES = List.of(
            entry("regions", "75", "Алматы қаласы", "город Алматы", "city", null),
            entry("regions", "19", "Алматы облысы", "Алматинская область", "region", null),
            entry("districts", "193100000", "Еңбекшіқазақ ауданы", "Енбекшиказахский район", "district", "19"),
            entry("districts", "193300000", "Талғар ауданы", "Талгарский район", "district", "19"),
            entry("institutions", "KAZNU", "ҚазҰУ", "КазНУ", "higher", "751010000"),
            entry("institutions", "KAZATISO", "ҚазСТА", "КазАСТ", "higher", "75"),
            entry("institutions", "PEDCOLLEGE-19", "Есік колледжі", "Есикский колледж", "tvet", "193110000"),
            entry("programme-groups", "B009", "Математика мұғалімдері", "Учителя математики", "bachelor", null),
            entry("specialities", "01140100", "Бастауыш білім беру", "Начальное обучение", "tvet", null),
            entry("specialities", "6B011", "Педагогика", "Педагогика", "higher", null),
            entry("organisations", KNOWN_BIN, "№ 5 мектеп", "Школа № 5", "school", "75"));

    private Reference() {}

    public static ReferenceEntryChangedV1 entry(
            String kind, String code, String kk, String ru, String type, @Nullable String place) {
        return changed(kind, code, new LocalizedText(kk, ru), type, place, null);
    }

    /** The same entry, closed. */
    public static ReferenceEntryChangedV1 closed(ReferenceEntryChangedV1 entry, LocalDate day) {
        return changed(entry.kind(), entry.code(), entry.name(), entry.type(), entry.place(), day);
    }

    private static ReferenceEntryChangedV1 changed(
            String kind,
            String code,
            LocalizedText name,
            @Nullable String type,
            @Nullable String place,
            @Nullable LocalDate closedOn) {
        UUID id = UUID.nameUUIDFromBytes((kind + ":" + code).getBytes(StandardCharsets.UTF_8));
        return new ReferenceEntryChangedV1(id, kind, code, name, type, place, null, closedOn, Instant.now());
    }
}
