package kz.bagalau.starter.csv;

import java.util.List;
import kz.bagalau.starter.problem.LocalizedMessage;
import kz.bagalau.starter.problem.ProblemTexts;
import org.jspecify.annotations.Nullable;

/** What is wrong in a line of a file, with its texts, as answers tell it. */
public record ImportLine(long line, @Nullable String column, String code, LocalizedMessage text) {
    /** The errors of a report. */
    public static List<ImportLine> from(List<ImportError> errors, ProblemTexts texts) {
        return errors.stream()
                .map(error -> new ImportLine(error.line(), error.column(), error.code(), texts.of(error.code())))
                .toList();
    }
}
