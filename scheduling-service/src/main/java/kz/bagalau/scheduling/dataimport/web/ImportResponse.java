package kz.bagalau.scheduling.dataimport.web;

import java.util.List;
import kz.bagalau.scheduling.BilingualText;
import kz.bagalau.scheduling.dataimport.ImportError;
import kz.bagalau.scheduling.dataimport.ImportReport;
import kz.bagalau.starter.problem.LocalizedMessage;
import kz.bagalau.starter.problem.ProblemTexts;
import org.jspecify.annotations.Nullable;

/** What became of a file. */
record ImportResponse(long lines, long accepted, List<Line> errors) {
    /** What is wrong in a line. */
    record Line(long line, @Nullable String column, String code, BilingualText text) {
        static Line from(ImportError error, ProblemTexts texts) {
            LocalizedMessage text = texts.of(error.code());
            return new Line(error.line(), error.column(), error.code(), new BilingualText(text.kk(), text.ru()));
        }
    }

    static ImportResponse from(ImportReport report, ProblemTexts texts) {
        return new ImportResponse(
                report.lines(),
                report.accepted(),
                report.errors().stream().map(error -> Line.from(error, texts)).toList());
    }
}
