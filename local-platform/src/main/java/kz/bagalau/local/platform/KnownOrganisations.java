package kz.bagalau.local.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The organisations of the reference data's starter set, which has no quoted cells. */
final class KnownOrganisations {
    private static final String FILE = "/registers/organisations.csv";
    private static final String HEADER = "bin;name_kk;name_ru;type;subordination;place";

    private final Map<String, Known> byBin;

    /** What the register tells of one. */
    record Known(String bin, String kk, String ru, String regionCode) {
        private static Known of(String line) {
            String[] cells = line.split(";", -1);
            if (cells.length != 6) {
                throw new IllegalStateException(FILE + ": " + line);
            }
            return new Known(cells[0], cells[1], cells[2], cells[5].substring(0, 2));
        }
    }

    KnownOrganisations() {
        try (InputStream file = KnownOrganisations.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
            if (!HEADER.equals(lines.readLine())) {
                throw new IllegalStateException(FILE + ": " + HEADER + " expected");
            }
            byBin = lines.lines().map(Known::of).collect(Collectors.toUnmodifiableMap(Known::bin, known -> known));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Known> find(String bin) {
        return Optional.ofNullable(byBin.get(bin));
    }
}
