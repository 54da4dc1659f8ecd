package kz.bagalau.reference.dataimport;

import java.util.List;
import kz.bagalau.reference.entry.ChangedEntry;
import kz.bagalau.reference.entry.EntryStore;
import kz.bagalau.reference.entry.ReferenceEntry;
import kz.bagalau.reference.entry.messaging.EntryEvents;
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
    private final EntryEvents events;
    private final ImportLog log;
    private final ImportProperties settings;
    private final TransactionTemplate transaction;

    ImportService(
            EntryReader reader,
            EntryStore entries,
            EntryEvents events,
            ImportLog log,
            ImportProperties settings,
            TransactionTemplate transaction) {
        this.reader = reader;
        this.entries = entries;
        this.events = events;
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
        List<ReferenceEntry> read = reader.read(file, lines, errors);
        if (!errors.isEmpty()) {
            return ImportReport.refused(lines.size(), errors.all());
        }
        List<ChangedEntry> saved = entries.save(file.kind(), read);
        List<ChangedEntry> closed = file.closeMissing() ? entries.closeOthers(file.kind(), read) : List.of();
        events.tell(saved);
        events.tell(closed);
        int added = (int) saved.stream().filter(ChangedEntry::isNew).count();
        return new ImportReport(lines.size(), lines.size(), added, saved.size() - added, closed.size(), List.of());
    }
}
