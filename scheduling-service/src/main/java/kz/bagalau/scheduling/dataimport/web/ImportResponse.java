package kz.bagalau.scheduling.dataimport.web;

import java.util.List;
import kz.bagalau.scheduling.dataimport.ImportReport;
import kz.bagalau.starter.csv.ImportLine;
import kz.bagalau.starter.problem.ProblemTexts;

/** What became of a file. */
record ImportResponse(long lines, long accepted, List<ImportLine> errors) {
    static ImportResponse from(ImportReport report, ProblemTexts texts) {
        return new ImportResponse(report.lines(), report.accepted(), ImportLine.from(report.errors(), texts));
    }
}
