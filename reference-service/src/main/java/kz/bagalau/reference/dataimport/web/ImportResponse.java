package kz.bagalau.reference.dataimport.web;

import java.util.List;
import kz.bagalau.reference.dataimport.ImportReport;
import kz.bagalau.starter.csv.ImportLine;
import kz.bagalau.starter.problem.ProblemTexts;

/** What became of a file. */
record ImportResponse(long lines, long accepted, int added, int changed, int closed, List<ImportLine> errors) {
    static ImportResponse from(ImportReport report, ProblemTexts texts) {
        return new ImportResponse(
                report.lines(),
                report.accepted(),
                report.added(),
                report.changed(),
                report.closed(),
                ImportLine.from(report.errors(), texts));
    }
}
