package kz.bagalau.reference.dataimport;

import java.util.List;
import kz.bagalau.reference.entry.ChangedEntry;
import kz.bagalau.reference.entry.EntryStore;
import kz.bagalau.reference.entry.ReferenceKind;
import kz.bagalau.reference.entry.messaging.EntryEvents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells once, at the first start of a version that tells of changes, what was there before. */
@Component
class Snapshot implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(Snapshot.class);

    private final EntryStore entries;
    private final EntryEvents events;
    private final ImportLog imports;
    private final TransactionTemplate transaction;

    Snapshot(EntryStore entries, EntryEvents events, ImportLog imports, TransactionTemplate transaction) {
        this.entries = entries;
        this.events = events;
        this.imports = imports;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (ReferenceKind kind : ReferenceKind.values()) {
            transaction.executeWithoutResult(status -> tell(kind));
        }
    }

    private void tell(ReferenceKind kind) {
        imports.lockOthersOut();
        List<ChangedEntry> untold = entries.numberUntold(kind);
        events.tell(untold);
        if (!untold.isEmpty()) {
            log.info("{} {} that were here before are told", untold.size(), kind.id());
        }
    }
}
