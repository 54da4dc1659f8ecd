package kz.bagalau.scheduling.dataimport;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.scheduling.ScheduleLock;
import kz.bagalau.starter.csv.CsvFile;
import kz.bagalau.starter.csv.CsvLine;
import kz.bagalau.starter.csv.ImportErrors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Imports files: all lines or none; the same file again changes nothing. */
@Service
public class ImportService {
    private final Map<ImportKind, CsvImport> imports;
    private final ImportLog log;
    private final ScheduleLock schedule;
    private final ImportProperties settings;
    private final TransactionTemplate transaction;

    ImportService(
            List<CsvImport> imports,
            ImportLog log,
            ScheduleLock schedule,
            ImportProperties settings,
            TransactionTemplate transaction) {
        this.imports = imports.stream().collect(Collectors.toMap(CsvImport::kind, Function.identity()));
        this.log = log;
        this.schedule = schedule;
        this.settings = settings;
        this.transaction = transaction;
    }

    /** Imports a file and tells what became of it. */
    public ImportReport run(ImportFile file) {
        CsvImport csv = Optional.ofNullable(imports.get(file.kind())).orElseThrow();
        ImportReport report = transaction.execute(status -> {
            schedule.take();
            ImportErrors errors = new ImportErrors(settings.maxErrors());
            List<CsvLine> lines =
                    CsvFile.lines(file.content(), csv.required(), csv.optional(), settings.maxLines(), errors);
            if (!lines.isEmpty()) {
                csv.run(lines, errors, file.importedBy());
            }
            if (!errors.isEmpty()) {
                status.setRollbackOnly();
            }
            return new ImportReport(lines.size(), errors.isEmpty() ? lines.size() : 0, errors.all());
        });
        log.add(file, report);
        return report;
    }
}
