package kz.bagalau.scheduling;

import java.sql.ResultSet;
import java.sql.SQLException;
import kz.bagalau.events.LocalizedText;

/** A text in both official languages. */
public record BilingualText(String kk, String ru) {
    /** Reads the columns {@code <name>_kk} and {@code <name>_ru}. */
    public static BilingualText of(ResultSet row, String name) throws SQLException {
        return new BilingualText(row.getString(name + "_kk"), row.getString(name + "_ru"));
    }

    /** The same on the wire. */
    public LocalizedText toEvent() {
        return new LocalizedText(kk, ru);
    }
}
