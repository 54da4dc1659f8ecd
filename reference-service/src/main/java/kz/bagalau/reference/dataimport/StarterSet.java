package kz.bagalau.reference.dataimport;

import java.io.IOException;
import java.io.InputStream;
import kz.bagalau.reference.entry.ReferenceKind;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Imports the files of {@code reference/} that the service brings, each kind until something of it was imported. */
@Component
class StarterSet implements ApplicationRunner {
    private final ImportService imports;
    private final ImportLog log;

    StarterSet(ImportService imports, ImportLog log) {
        this.imports = imports;
        this.log = log;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        for (ReferenceKind kind : ReferenceKind.values()) {
            if (!log.hasAccepted(kind)) {
                load(kind);
            }
        }
    }

    private void load(ReferenceKind kind) throws IOException {
        String name = kind.id() + ".csv";
        try (InputStream file = new ClassPathResource("reference/" + name).getInputStream()) {
            ImportReport report = imports.run(new ImportFile(kind, name, file.readAllBytes(), false, null));
            if (report.isRefused()) {
                throw new IllegalStateException("reference/" + name + " is broken: " + report.errors());
            }
        }
    }
}
