package kz.bagalau.scheduling.dataimport;

import java.util.List;
import kz.bagalau.starter.csv.ImportError;

/**
 * What became of a file.
 *
 * @param lines lines with data
 * @param accepted lines that count now: all or none
 * @param errors empty when accepted
 */
public record ImportReport(long lines, long accepted, List<ImportError> errors) {
    /** Whether nothing was written. */
    public boolean isRefused() {
        return !errors.isEmpty();
    }
}
