package kz.bagalau.starter.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Function;
import java.util.regex.Pattern;
import kz.bagalau.starter.input.PlainText;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one line; a cell that can't be read is reported and null. */
public final class CsvLine {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");
    private static final Pattern LANGUAGE = Pattern.compile("kk|ru");
    private static final Pattern YES_OR_NO = Pattern.compile("[01]");

    private final CSVRecord cells;
    private final ImportErrors errors;

    CsvLine(CSVRecord cells, ImportErrors errors) {
        this.cells = cells;
        this.errors = errors;
    }

    /** As a spreadsheet counts: the header is 1. */
    public long number() {
        return cells.getRecordNumber() + 1;
    }

    /** Reports what is wrong in a cell, or in the whole line. */
    public void error(@Nullable String column, String code) {
        errors.add(number(), column, code);
    }

    /** The cell as it stands, trimmed; empty when the file has no such column. */
    public String raw(String column) {
        return cells.isSet(column) ? cells.get(column) : "";
    }

    /** A text that must be there, in one line and without signs that nobody sees. */
    public @Nullable String text(String column, int maxLength) {
        String value = raw(column);
        if (!PlainText.isOneLine(value)) {
            error(column, "format-invalid");
            return null;
        }
        return parse(column, "length-invalid", () -> value.length() <= maxLength ? value : null);
    }

    /** A text of a form. */
    public @Nullable String matching(String column, Pattern pattern, String code) {
        String value = raw(column);
        return parse(column, code, () -> pattern.matcher(value).matches() ? value : null);
    }

    /** {@code kk} or {@code ru}. */
    public @Nullable String language(String column) {
        return matching(column, LANGUAGE, "language-invalid");
    }

    /** {@code 1} for yes, {@code 0} for no. */
    public @Nullable Boolean yesOrNo(String column, String code) {
        String value = matching(column, YES_OR_NO, code);
        return value == null ? null : Boolean.valueOf(value.equals("1"));
    }

    /** A whole number. */
    public @Nullable Integer number(String column, int min, int max) {
        String value = raw(column);
        return parse(column, "number-invalid", () -> {
            if (!NUMBER.matcher(value).matches()) {
                return null;
            }
            int number = Integer.parseInt(value);
            return number >= min && number <= max ? Integer.valueOf(number) : null;
        });
    }

    /** A day as {@code 2026-12-01}. */
    public @Nullable LocalDate date(String column) {
        return temporal(column, LocalDate::parse, "date-invalid");
    }

    /** A time as {@code 09:00}. */
    public @Nullable LocalTime time(String column) {
        return temporal(column, LocalTime::parse, "time-invalid");
    }

    private <T> @Nullable T temporal(String column, Function<String, T> parser, String code) {
        return parse(column, code, () -> {
            try {
                return parser.apply(raw(column));
            } catch (DateTimeException e) {
                return null;
            }
        });
    }

    private interface Reading<T> {
        @Nullable
        T read();
    }

    private <T> @Nullable T parse(String column, String code, Reading<T> reading) {
        if (raw(column).isEmpty()) {
            error(column, "required");
            return null;
        }
        T value = reading.read();
        if (value == null) {
            error(column, code);
        }
        return value;
    }
}
