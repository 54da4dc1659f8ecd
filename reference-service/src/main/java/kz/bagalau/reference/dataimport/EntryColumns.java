package kz.bagalau.reference.dataimport;

import java.util.LinkedHashSet;
import java.util.Set;
import kz.bagalau.reference.entry.ReferenceKind;
import kz.bagalau.starter.csv.CsvLine;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a kind's files beside {@code name_kk} and {@code name_ru}; null for what it does not have.
 *
 * @param parentRequired whether the cell {@code parent} must be filled
 * @param parentRefusal what is told of an unknown parent
 */
record EntryColumns(
        String code,
        @Nullable String type,
        @Nullable String subordination,
        @Nullable String parent,
        boolean parentRequired,
        String parentRefusal) {
    private static final int CODE_LENGTH = 50;

    static EntryColumns of(ReferenceKind kind) {
        return switch (kind) {
            case REGIONS, PROGRAMME_GROUPS -> new EntryColumns("code", "type", null, null, false, "");
            case DISTRICTS, LOCALITIES -> new EntryColumns("code", "type", null, null, false, "place-above-unknown");
            case ORGANISATIONS -> new EntryColumns("bin", "type", "subordination", "place", true, "place-unknown");
            case INSTITUTIONS -> new EntryColumns("code", "type", null, "place", true, "place-unknown");
            case SPECIALITIES -> new EntryColumns("code", "type", null, "group", false, "group-unknown");
            case SUBJECTS -> new EntryColumns("code", null, null, null, false, "");
        };
    }

    Set<String> required() {
        Set<String> columns = new LinkedHashSet<>();
        columns.add(code);
        columns.add("name_kk");
        columns.add("name_ru");
        if (type != null) {
            columns.add(type);
        }
        if (subordination != null) {
            columns.add(subordination);
        }
        if (parent != null && parentRequired) {
            columns.add(parent);
        }
        return columns;
    }

    Set<String> optional() {
        return parent == null || parentRequired ? Set.of() : Set.of(parent);
    }

    @Nullable
    String parentOf(CsvLine line) {
        if (parent == null || !parentRequired && line.raw(parent).isEmpty()) {
            return null;
        }
        return line.text(parent, CODE_LENGTH);
    }
}
