package kz.bagalau.scheduling.schedule.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.UUID;
import javax.sql.DataSource;
import kz.bagalau.starter.time.Almaty;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the published slots of a campaign as CSV, row by row as they are read. */
@Component
class ScheduleFile {
    /** Spreadsheets take a file without it for one in another encoding. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final int ROWS_AT_ONCE = 1000;

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "region_kk",
                    "region_ru",
                    "centre",
                    "name_kk",
                    "name_ru",
                    "address_kk",
                    "address_ru",
                    "room",
                    "date",
                    "time",
                    "language",
                    "seats")
            .get();

    private static final String SLOTS = """
            select r.name_kk as region_kk, r.name_ru as region_ru, c.code, c.name_kk, c.name_ru, c.address_kk, c.address_ru,
                   m.name as room, s.starts_at, s.language, s.total_seats
            from slot s join room m on m.id = s.room_id join centre c on c.code = m.centre_code
                join region r on r.code = c.region_code
            where s.campaign_id = ? and s.status in ('OPEN', 'ROSTER_CLOSED')
            order by c.code, s.starts_at, m.name
            """;

    private final JdbcTemplate jdbc;

    ScheduleFile(DataSource database) {
        jdbc = new JdbcTemplate(database);
        jdbc.setFetchSize(ROWS_AT_ONCE);
    }

    @Transactional(readOnly = true)
    void write(UUID campaignId, Appendable out) throws IOException {
        out.append(BYTE_ORDER_MARK);
        CSVPrinter csv = new CSVPrinter(out, FORMAT);
        RowCallbackHandler printing = row -> print(csv, row);
        jdbc.query(SLOTS, printing, campaignId);
    }

    private static void print(CSVPrinter csv, ResultSet row) throws SQLException {
        try {
            var start = row.getTimestamp("starts_at").toInstant();
            csv.printRecord(
                    text(row, "region_kk"),
                    text(row, "region_ru"),
                    text(row, "code"),
                    text(row, "name_kk"),
                    text(row, "name_ru"),
                    text(row, "address_kk"),
                    text(row, "address_ru"),
                    text(row, "room"),
                    Almaty.day(start),
                    LocalTime.ofInstant(start, Almaty.ZONE),
                    text(row, "language"),
                    row.getInt("total_seats"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A spreadsheet takes what begins like a formula for one. */
    private static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text.matches("(?s)[=+@\\-\\t\\r].*") ? "'" + text : text;
    }
}
