package kz.bagalau.reference.entry;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import kz.bagalau.starter.time.Almaty;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes entries, a whole file in one statement. */
@Repository
public class EntryStore {
    private final JdbcClient database;
    private final Clock clock;

    EntryStore(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What a file did: entries that were new, and those that were otherwise or closed before. */
    public record Changes(int added, int changed) {}

    /** The codes of some kinds, closed ones too. */
    public Set<String> codes(Collection<ReferenceKind> kinds) {
        return new HashSet<>(database.sql("select code from entry where kind = any(?)")
                .param(kinds.stream().map(ReferenceKind::name).toArray(String[]::new))
                .query(String.class)
                .list());
    }

    /** Brings entries to what a file says, and opens those that were closed. */
    public Changes save(ReferenceKind kind, List<ReferenceEntry> entries) {
        List<Boolean> added = database.sql("""
                        insert into entry (kind, code, name_kk, name_ru, type, parent, subordination, folded)
                        select ?, line.* from unnest(?, ?, ?, ?, ?, ?, ?) line
                        on conflict (code, kind) do update
                        set name_kk = excluded.name_kk, name_ru = excluded.name_ru, type = excluded.type, parent = excluded.parent,
                            subordination = excluded.subordination, folded = excluded.folded, closed_on = null
                        where (entry.name_kk, entry.name_ru, entry.type, entry.parent, entry.subordination, entry.folded,
                               entry.closed_on)
                            is distinct from (excluded.name_kk, excluded.name_ru, excluded.type, excluded.parent,
                               excluded.subordination, excluded.folded, null::date)
                        returning old.code is null
                        """)
                .param(kind.name())
                .param(column(entries, ReferenceEntry::code))
                .param(column(entries, entry -> entry.name().kk()))
                .param(column(entries, entry -> entry.name().ru()))
                .param(column(entries, ReferenceEntry::type))
                .param(column(entries, ReferenceEntry::parent))
                .param(column(entries, ReferenceEntry::subordination))
                .param(column(entries, entry -> Folding.names(entry.name())))
                .query(Boolean.class)
                .list();
        int inserted = (int) added.stream().filter(Boolean::booleanValue).count();
        return new Changes(inserted, added.size() - inserted);
    }

    /** Closes, as of today, what a file does not have; tells how many. */
    public int closeOthers(ReferenceKind kind, List<ReferenceEntry> entries) {
        return database.sql("update entry set closed_on = ? where kind = ? and closed_on is null and code <> all (?)")
                .param(Almaty.day(clock.instant()))
                .param(kind.name())
                .param(column(entries, ReferenceEntry::code))
                .update();
    }

    private static @Nullable String[] column(
            List<ReferenceEntry> entries, Function<ReferenceEntry, @Nullable String> value) {
        return entries.stream().map(value).toArray(String[]::new);
    }
}
