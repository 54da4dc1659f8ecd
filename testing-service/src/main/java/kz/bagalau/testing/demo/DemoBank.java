package kz.bagalau.testing.demo;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import kz.bagalau.testing.bank.ImportRequest;
import kz.bagalau.testing.bank.ItemBank;
import kz.bagalau.testing.bank.ItemImport;
import kz.bagalau.testing.qti.ImportedItem;
import kz.bagalau.testing.qti.ImportedPackage;
import kz.bagalau.testing.qti.QtiImporter;
import kz.bagalau.testing.qti.pack.PackageFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Fills what is empty of the bank by the ordinary import, so that tests of all types can be sat on the local platform. */
@Component
@ConditionalOnBooleanProperty("bagalau.testing.demo.enabled")
class DemoBank implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(DemoBank.class);
    private static final UUID NOBODY = new UUID(0, 0);

    private final ItemImport imports;
    private final ItemBank bank;

    DemoBank(ItemImport imports, ItemBank bank) {
        this.imports = imports;
        this.bank = bank;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        long begin = System.nanoTime();
        int filled = 0;
        for (DemoSubject subject : DemoSubject.all()) {
            for (String language : List.of("kk", "ru")) {
                if (bank.published(subject.subject(), language, subject.part()).isEmpty()) {
                    filled += fill(subject, language);
                }
            }
        }
        if (filled > 0) {
            log.info("{} items for demonstrations in {} ms", filled, (System.nanoTime() - begin) / 1_000_000);
        }
    }

    private int fill(DemoSubject subject, String language) throws IOException {
        List<ImportedItem> items = subject.xml().apply(language).stream()
                .map(xml -> QtiImporter.item(xml, "item.xml"))
                .toList();
        var request = new ImportRequest("demo-" + language, subject.subject(), subject.part(), language, NOBODY);
        UUID id = imports.take(new ImportedPackage(items, List.of(), PackageFiles.none()), request)
                .importId();
        bank.review(id);
        return bank.publish(id);
    }
}
