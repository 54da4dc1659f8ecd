package kz.bagalau.reference.dataimport;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.reference.entry.EntryStore;
import kz.bagalau.reference.entry.LocalizedName;
import kz.bagalau.reference.entry.ReferenceEntry;
import kz.bagalau.reference.entry.ReferenceKind;
import kz.bagalau.starter.csv.CsvLine;
import kz.bagalau.starter.csv.ImportErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes entries of the lines of a file; each line that is none is reported. */
@Component
class EntryReader {
    private static final int NAME_LENGTH = 300;
    private static final int CODE_LENGTH = 50;
    private static final Set<String> SUBORDINATIONS = Set.of("DISTRICT", "REGION", "MINISTRY");

    private final EntryStore entries;

    EntryReader(EntryStore entries) {
        this.entries = entries;
    }

    List<ReferenceEntry> read(ImportFile file, List<CsvLine> lines, ImportErrors errors) {
        ReferenceKind kind = file.kind();
        EntryColumns columns = EntryColumns.of(kind);
        Set<String> above = above(file);
        if (kind.parents().contains(kind)) {
            lines.forEach(line -> above.add(line.raw(columns.code())));
        }
        Set<String> seen = new HashSet<>();
        List<ReferenceEntry> read = new ArrayList<>(lines.size());
        for (CsvLine line : lines) {
            ReferenceEntry entry = read(kind, columns, line, above);
            if (entry != null && !seen.add(entry.code())) {
                line.error(columns.code(), "line-repeated");
            } else if (entry != null) {
                read.add(entry);
            }
        }
        return errors.isEmpty() ? read : List.of();
    }

    /** What may be above; a place that is closed, or that the file closes, would hide all places in it. */
    private Set<String> above(ImportFile file) {
        ReferenceKind kind = file.kind();
        if (!kind.codeNamesParent()) {
            return entries.codes(kind.parents());
        }
        return entries.openCodes(kind.parents().stream()
                .filter(each -> each != kind || !file.closeMissing())
                .toList());
    }

    private static @Nullable ReferenceEntry read(
            ReferenceKind kind, EntryColumns columns, CsvLine line, Set<String> above) {
        String code = code(kind, columns, line);
        String kk = line.text("name_kk", NAME_LENGTH);
        String ru = line.text("name_ru", NAME_LENGTH);
        String type = oneOf(line, columns.type(), kind.types(), "type-invalid");
        String subordination = oneOf(line, columns.subordination(), SUBORDINATIONS, "subordination-invalid");
        String parent = kind.codeNamesParent() ? nearest(columns, line, code, above) : named(columns, line, above);
        return code == null || kk == null || ru == null
                ? null
                : new ReferenceEntry(code, new LocalizedName(kk, ru), type, parent, subordination);
    }

    private static @Nullable String code(ReferenceKind kind, EntryColumns columns, CsvLine line) {
        String code = line.text(columns.code(), CODE_LENGTH);
        if (code != null && !kind.accepts(code)) {
            line.error(columns.code(), kind.codeRefusal());
            return null;
        }
        return code;
    }

    private static @Nullable String nearest(
            EntryColumns columns, CsvLine line, @Nullable String code, Set<String> above) {
        if (code == null) {
            return null;
        }
        Optional<String> nearest =
                ReferenceEntry.above(code).stream().filter(above::contains).findFirst();
        if (nearest.isEmpty()) {
            line.error(columns.code(), columns.parentRefusal());
        }
        return nearest.orElse(null);
    }

    private static @Nullable String named(EntryColumns columns, CsvLine line, Set<String> above) {
        String parent = columns.parentOf(line);
        if (parent != null && !above.contains(parent)) {
            line.error(columns.parent(), columns.parentRefusal());
        }
        return parent;
    }

    private static @Nullable String oneOf(CsvLine line, @Nullable String column, Set<String> allowed, String refusal) {
        if (column == null) {
            return null;
        }
        String value = line.text(column, CODE_LENGTH);
        if (value != null && !allowed.contains(value)) {
            line.error(column, refusal);
        }
        return value;
    }
}
