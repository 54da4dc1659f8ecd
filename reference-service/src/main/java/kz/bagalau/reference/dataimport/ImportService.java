package kz.bagalau.reference.dataimport;

import java.util.List;
import kz.bagalau.reference.entry.EntryStore;
import kz.bagalau.reference.entry.EntryStore.Changes;
import kz.bagalau.reference.entry.ReferenceEntry;
import kz.bagalau.starter.csv.CsvFile;
import kz.bagalau.starter.csv.CsvLine;
import kz.bagalau.starter.csv.ImportErrors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Imports files: all lines or none; the same file again changes nothing. */
@Service
public class ImportService {
    private final EntryReader reader;
    private final EntryStore entries;
    private final ImportLog log;
    private final ImportProperties settings;
    private final TransactionTemplate transaction;

    ImportService(
            EntryReader reader,
            EntryStore entries,
            ImportLog log,
            ImportProperties settings,
            TransactionTemplate transaction) {
        this.reader = reader;
        this.entries = entries;
        this.log = log;
        this.settings = settings;
        this.transaction = transaction;
    }

    /** Imports a file and tells what became of it. */
    public ImportReport run(ImportFile file) {
        return transaction.execute(status -> {
            log.lockOthersOut();
            ImportReport report = write(file);
            log.add(file, report);
            return report;
        });
    }

    private ImportReport write(ImportFile file) {
        ImportErrors errors = new ImportErrors(settings.maxErrors());
        EntryColumns columns = EntryColumns.of(file.kind());
        List<CsvLine> lines =
                CsvFile.lines(file.content(), columns.required(), columns.optional(), settings.maxLines(), errors);
        List<ReferenceEntry> read = reader.read(file.kind(), lines, errors);
        if (!errors.isEmpty()) {
            return ImportReport.refused(lines.size(), errors.all());
        }
        Changes changes = entries.save(file.kind(), read);
        int closed = file.closeMissing() ? entries.closeOthers(file.kind(), read) : 0;
        return new ImportReport(lines.size(), lines.size(), changes.added(), changes.changed(), closed, List.of());
    }
}
