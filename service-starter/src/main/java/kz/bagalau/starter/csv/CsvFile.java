package kz.bagalau.starter.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Opens a file: UTF-8 (a byte order mark is allowed), a header of known columns, comma or semicolon. */
public final class CsvFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvFile() {}

    /**
     * Its lines with data; none when the file as a whole can't be read, which is reported.
     *
     * @param required columns that must be there
     * @param optional columns that may be there
     * @param maxLines most lines with data
     * @param errors takes what is wrong
     */
    public static List<CsvLine> lines(
            byte[] file, Set<String> required, Set<String> optional, int maxLines, ImportErrors errors) {
        String text = decode(file);
        if (text == null) {
            errors.file("file-not-utf8");
            return List.of();
        }
        if (text.isBlank()) {
            errors.file("file-empty");
            return List.of();
        }
        try (CSVParser parser = format(text).parse(new StringReader(text))) {
            checkHeader(parser.getHeaderNames(), required, optional, errors);
            return errors.isEmpty() ? data(parser.getRecords(), maxLines, errors) : List.of();
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            errors.file("file-not-csv");
            return List.of();
        }
    }

    private static @Nullable String decode(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Spreadsheets in Russian and Kazakh write semicolons. */
    private static CSVFormat format(String text) {
        String header = text.lines().findFirst().orElse("");
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(header.contains(";") && !header.contains(",") ? ';' : ',')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(false)
                .setTrim(true)
                .get();
    }

    private static void checkHeader(
            List<String> header, Set<String> required, Set<String> optional, ImportErrors errors) {
        required.stream()
                .filter(column -> !header.contains(column))
                .sorted()
                .forEach(column -> errors.add(1, column, "column-missing"));
        header.stream()
                .filter(column -> !required.contains(column) && !optional.contains(column))
                .forEach(column -> errors.add(1, column, "column-unknown"));
    }

    private static List<CsvLine> data(List<CSVRecord> records, int maxLines, ImportErrors errors) {
        List<CsvLine> lines = new ArrayList<>();
        for (CSVRecord cells : records) {
            if (cells.size() == 1 && cells.get(0).isEmpty()) {
                continue;
            }
            CsvLine line = new CsvLine(cells, errors);
            if (cells.isConsistent()) {
                lines.add(line);
            } else {
                line.error(null, "line-malformed");
            }
        }
        if (lines.isEmpty() && errors.isEmpty()) {
            errors.file("file-empty");
        }
        if (lines.size() > maxLines) {
            errors.file("too-many-lines");
            return List.of();
        }
        return lines;
    }
}
