package kz.bagalau.reference.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds entries. Lists hold those that are offered, by name; a single one is found when closed, too. */
@Repository
public class EntryQueries {
    private static final String SELECT = """
            select entry.*, above.name_kk as above_kk, above.name_ru as above_ru
            from entry left join entry above on above.code = entry.parent
                 and above.kind in ('REGIONS', 'DISTRICTS', 'LOCALITIES', 'PROGRAMME_GROUPS')
            """;

    private final JdbcClient database;

    EntryQueries(JdbcClient database) {
        this.database = database;
    }

    /** One entry. */
    public Optional<ListedEntry> find(Collection<ReferenceKind> kinds, String code) {
        return database.sql(SELECT + "where entry.kind = any(:kinds) and entry.code = :code")
                .param("kinds", names(kinds))
                .param("code", code)
                .query(EntryQueries::read)
                .optional();
    }

    /** A page of those that are offered. */
    public List<ListedEntry> list(EntryFilter filter) {
        EntrySql sql = EntrySql.of(filter);
        return database.sql(SELECT + sql.text())
                .params(sql.parameters())
                .query(EntryQueries::read)
                .list();
    }

    static String[] names(Collection<ReferenceKind> kinds) {
        return kinds.stream().map(ReferenceKind::name).toArray(String[]::new);
    }

    private static ListedEntry read(ResultSet row, int number) throws SQLException {
        ReferenceEntry entry = new ReferenceEntry(
                row.getString("code"),
                new LocalizedName(row.getString("name_kk"), row.getString("name_ru")),
                row.getString("type"),
                row.getString("parent"),
                row.getString("subordination"));
        return new ListedEntry(
                ReferenceKind.valueOf(row.getString("kind")),
                entry,
                above(row),
                row.getObject("closed_on", LocalDate.class));
    }

    private static @Nullable LocalizedName above(ResultSet row) throws SQLException {
        String kk = row.getString("above_kk");
        return kk == null ? null : new LocalizedName(kk, row.getString("above_ru"));
    }
}
