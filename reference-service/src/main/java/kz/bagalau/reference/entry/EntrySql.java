package kz.bagalau.reference.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The conditions of a filter, its order and limit. */
record EntrySql(String text, Map<String, Object> parameters) {
    static EntrySql of(EntryFilter filter) {
        StringBuilder where = new StringBuilder("where entry.kind = any(:kinds) and entry.closed_on is null");
        Map<String, Object> values = new HashMap<>();
        values.put("kinds", EntryQueries.names(filter.kinds()));
        if (filter.type() != null) {
            where.append(" and entry.type = :type");
            values.put("type", filter.type());
        }
        if (filter.parent() != null) {
            where.append(" and entry.parent = :parent");
            values.put("parent", filter.parent());
        }
        if (filter.within() != null) {
            where.append(" and entry.parent like :within");
            values.put("within", Kato.prefix(filter.within()) + "%");
        }
        if (filter.query() != null) {
            List<String> patterns = Folding.patterns(filter.query());
            for (int i = 0; i < patterns.size(); i++) {
                where.append(" and entry.folded like :word").append(i);
                values.put("word" + i, patterns.get(i));
            }
        }
        if (filter.after() != null) {
            where.append(" and (entry.folded collate \"C\", entry.code) >"
                    + " (select folded collate \"C\", code from entry where code = :after and kind = any(:kinds))");
            values.put("after", filter.after());
        }
        values.put("limit", filter.limit());
        return new EntrySql(where + " order by entry.folded collate \"C\", entry.code limit :limit", values);
    }
}
