package kz.bagalau.reference.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry after a change.
 *
 * @param closedOn the day since which it is not offered; null while it is
 * @param version grows with each change
 */
public record ChangedEntry(
        ReferenceKind kind, ReferenceEntry entry, @Nullable LocalDate closedOn, long version) {
    /** The columns that make one. */
    static final String COLUMNS =
            "kind, entry.code, name_kk, name_ru, type, parent, subordination, closed_on, entry.version";

    static ChangedEntry read(ResultSet row, int number) throws SQLException {
        ReferenceEntry entry = new ReferenceEntry(
                row.getString("code"),
                new LocalizedName(row.getString("name_kk"), row.getString("name_ru")),
                row.getString("type"),
                row.getString("parent"),
                row.getString("subordination"));
        return new ChangedEntry(
                ReferenceKind.valueOf(row.getString("kind")),
                entry,
                row.getObject("closed_on", LocalDate.class),
                row.getLong("version"));
    }

    /** Whether it was not there before. */
    public boolean isNew() {
        return version == 1;
    }
}
