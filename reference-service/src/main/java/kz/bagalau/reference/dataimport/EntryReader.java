package kz.bagalau.reference.dataimport;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

    List<ReferenceEntry> read(ReferenceKind kind, List<CsvLine> lines, ImportErrors errors) {
        EntryColumns columns = EntryColumns.of(kind);
        Set<String> above = entries.codes(kind.parents());
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

    private static @Nullable ReferenceEntry read(
            ReferenceKind kind, EntryColumns columns, CsvLine line, Set<String> above) {
        String code = code(kind, columns, line);
        String kk = line.text("name_kk", NAME_LENGTH);
        String ru = line.text("name_ru", NAME_LENGTH);
        String type = oneOf(line, columns.type(), kind.types(), "type-invalid");
        String subordination = oneOf(line, columns.subordination(), SUBORDINATIONS, "subordination-invalid");
        String parent = kind.codeNamesParent() ? aboveOf(code) : columns.parentOf(line);
        if (parent != null && !above.contains(parent)) {
            line.error(kind.codeNamesParent() ? columns.code() : columns.parent(), columns.parentRefusal());
        }
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

    private static @Nullable String aboveOf(@Nullable String code) {
        return code == null ? null : ReferenceEntry.above(code);
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
