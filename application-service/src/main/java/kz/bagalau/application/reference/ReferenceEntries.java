package kz.bagalau.application.reference;

import java.time.LocalDate;
import java.util.Optional;
import kz.bagalau.application.LocalizedName;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The projection of the reference data; what nothing here speaks of is kept as well, so that nothing must be read anew later. */
@Component
public class ReferenceEntries implements ReferenceData {
    private static final RowMapper<ReferenceEntry> ENTRY = (row, number) -> new ReferenceEntry(
            row.getString("kind"),
            row.getString("code"),
            new LocalizedName(row.getString("name_kk"), row.getString("name_ru")),
            row.getString("type"),
            row.getString("place"),
            row.getString("group_code"),
            row.getObject("closed_on", LocalDate.class));

    private final JdbcClient database;

    ReferenceEntries(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<ReferenceEntry> offered(ReferenceKind kind, String code) {
        return database.sql("select * from reference_entry where kind = :kind and code = :code and closed_on is null")
                .param("kind", kind.id())
                .param("code", code)
                .query(ENTRY)
                .optional();
    }

    /** Takes over what reference-service told, unless something newer is here. */
    public void store(ReferenceEntry entry, long version) {
        database.sql("""
                        insert into reference_entry (kind, code, name_kk, name_ru, type, place, group_code, closed_on, version)
                        values (:kind, :code, :kk, :ru, :type, :place, :group, :closedOn, :version)
                        on conflict (kind, code) do update
                        set name_kk = excluded.name_kk, name_ru = excluded.name_ru, type = excluded.type, place = excluded.place,
                            group_code = excluded.group_code, closed_on = excluded.closed_on, version = excluded.version
                        where reference_entry.version < excluded.version""")
                .param("kind", entry.kind())
                .param("code", entry.code())
                .param("kk", entry.name().kk())
                .param("ru", entry.name().ru())
                .param("type", entry.type())
                .param("place", entry.place())
                .param("group", entry.group())
                .param("closedOn", entry.closedOn())
                .param("version", version)
                .update();
    }
}
