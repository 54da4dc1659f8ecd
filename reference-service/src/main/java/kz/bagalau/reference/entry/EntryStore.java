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

    /** The codes of some kinds, closed ones too. */
    public Set<String> codes(Collection<ReferenceKind> kinds) {
        return new HashSet<>(database.sql("select code from entry where kind = any(?)")
                .param(EntryQueries.names(kinds))
                .query(String.class)
                .list());
    }

    /** The codes of some kinds that are offered. */
    public Set<String> openCodes(Collection<ReferenceKind> kinds) {
        return new HashSet<>(database.sql("select code from entry where kind = any(?) and closed_on is null")
                .param(EntryQueries.names(kinds))
                .query(String.class)
                .list());
    }

    /** Brings entries to what a file says, and opens those that were closed; returns those that are otherwise now. */
    public List<ChangedEntry> save(ReferenceKind kind, List<ReferenceEntry> entries) {
        return database.sql("""
                        insert into entry (kind, code, name_kk, name_ru, type, parent, subordination, folded, version)
                        select ?, line.*, 1 from unnest(?, ?, ?, ?, ?, ?, ?) line
                        on conflict (code, kind) do update
                        set name_kk = excluded.name_kk, name_ru = excluded.name_ru, type = excluded.type, parent = excluded.parent,
                            subordination = excluded.subordination, folded = excluded.folded, closed_on = null,
                            version = greatest(entry.version, 1) + 1
                        where (entry.name_kk, entry.name_ru, entry.type, entry.parent, entry.subordination, entry.folded,
                               entry.closed_on)
                            is distinct from (excluded.name_kk, excluded.name_ru, excluded.type, excluded.parent,
                               excluded.subordination, excluded.folded, null::date)
                        returning\s""" + ChangedEntry.COLUMNS)
                .param(kind.name())
                .param(column(entries, ReferenceEntry::code))
                .param(column(entries, entry -> entry.name().kk()))
                .param(column(entries, entry -> entry.name().ru()))
                .param(column(entries, ReferenceEntry::type))
                .param(column(entries, ReferenceEntry::parent))
                .param(column(entries, ReferenceEntry::subordination))
                .param(column(entries, entry -> Folding.names(entry.name())))
                .query(ChangedEntry::read)
                .list();
    }

    /** Closes, as of today, what a file does not have; returns what it closed. */
    public List<ChangedEntry> closeOthers(ReferenceKind kind, List<ReferenceEntry> entries) {
        return database.sql("""
                        update entry set closed_on = ?, version = greatest(version, 1) + 1
                        where kind = ? and closed_on is null and code <> all (?)
                        returning\s""" + ChangedEntry.COLUMNS)
                .param(Almaty.day(clock.instant()))
                .param(kind.name())
                .param(column(entries, ReferenceEntry::code))
                .query(ChangedEntry::read)
                .list();
    }

    /** Gives their first version to entries that were there before versions were kept, and returns them. */
    public List<ChangedEntry> numberUntold(ReferenceKind kind) {
        return database.sql(
                        "update entry set version = 1 where kind = ? and version = 0 returning " + ChangedEntry.COLUMNS)
                .param(kind.name())
                .query(ChangedEntry::read)
                .list();
    }

    private static @Nullable String[] column(
            List<ReferenceEntry> entries, Function<ReferenceEntry, @Nullable String> value) {
        return entries.stream().map(value).toArray(String[]::new);
    }
}
