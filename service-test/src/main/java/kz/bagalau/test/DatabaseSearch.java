package kz.bagalau.test;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/** Looks for a text in every column of every table of a database, whatever a service keeps there and however it names it. */
public final class DatabaseSearch {
    private static final String COLUMNS = """
            select c.table_name, c.column_name, c.data_type = 'bytea' as bytes
            from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
            where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
              and c.data_type in ('text', 'character varying', 'character', 'json', 'jsonb', 'bytea', 'uuid', 'ARRAY')
            order by c.table_name, c.ordinal_position""";

    private final DataSource database;

    public DatabaseSearch(DataSource database) {
        this.database = database;
    }

    private record Column(String table, String name, boolean bytes) {
        boolean holds(String text, Connection connection) throws SQLException {
            String value = bytes ? "encode(\"%s\", 'hex')" : "lower(\"%s\"::text)";
            String query = "select exists (select from \"%s\" where position(? in %s) > 0)"
                    .formatted(table, value.formatted(name));
            try (PreparedStatement statement = connection.prepareStatement(query)) {
                statement.setString(1, bytes ? hex(text) : text.toLowerCase(Locale.ROOT));
                try (ResultSet found = statement.executeQuery()) {
                    found.next();
                    return found.getBoolean(1);
                }
            }
        }

        private static String hex(String text) {
            return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The columns, as {@code table.column}, that hold the text in any letter case; binary ones are searched for it as it is. */
    public List<String> columnsWith(String text) {
        try (Connection connection = database.getConnection()) {
            List<String> found = new ArrayList<>();
            for (Column column : columns(connection)) {
                if (column.holds(text, connection)) {
                    found.add(column.table() + "." + column.name());
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Column> columns(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(COLUMNS);
                ResultSet rows = statement.executeQuery()) {
            List<Column> columns = new ArrayList<>();
            while (rows.next()) {
                columns.add(new Column(rows.getString(1), rows.getString(2), rows.getBoolean(3)));
            }
            if (columns.isEmpty()) {
                throw new IllegalStateException("There is nothing to search: no tables");
            }
            return columns;
        }
    }
}
