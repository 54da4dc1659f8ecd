package kz.bagalau.system.bench;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The measurements of a benchmark as a table for people and as JSON for programs. */
record BenchReport(List<Measurement> measurements) {
    private static final List<String> HEAD =
            List.of("what", "value", "unit", "against", "reference", "ratio", "goal", "met");

    void print(PrintStream out) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        measurements.forEach(each -> rows.add(cells(each)));
        int[] widths = new int[HEAD.size()];
        rows.forEach(row -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        });
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                boolean number = i == 1 || i == 4 || i == 5;
                line.append(("%" + (number ? "" : "-") + Math.max(1, widths[i]) + "s  ").formatted(row.get(i)));
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private static List<String> cells(Measurement each) {
        return List.of(
                each.what(),
                Measurement.number(each.value()),
                each.unit(),
                text(each.against()),
                each.reference() == null ? "" : Measurement.number(each.reference()),
                each.ratio() == null ? "" : Measurement.number(each.ratio()),
                text(each.goal()),
                each.met() == null ? "" : each.met() ? "yes" : "NO");
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    void write(Path file) throws java.io.IOException {
        Files.writeString(
                file, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(measurements) + "\n");
    }
}
