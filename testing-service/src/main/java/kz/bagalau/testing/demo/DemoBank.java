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
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Fills an empty bank by the ordinary import, so that a test can be sat on the local platform. */
@Component
@ConditionalOnBooleanProperty("bagalau.testing.demo.enabled")
class DemoBank implements ApplicationRunner {
    private static final String SUBJECT = "MATHEMATICS";
    private static final String PART = "SUBJECT";
    private static final UUID NOBODY = new UUID(0, 0);

    private final ItemImport imports;
    private final ItemBank bank;

    DemoBank(ItemImport imports, ItemBank bank) {
        this.imports = imports;
        this.bank = bank;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        for (String language : List.of("kk", "ru")) {
            if (bank.published(SUBJECT, language, PART).isEmpty()) {
                fill(language);
            }
        }
    }

    private void fill(String language) throws IOException {
        List<ImportedItem> items = new DemoMathematics(language)
                .items().stream().map(xml -> QtiImporter.item(xml, "item.xml")).toList();
        var request = new ImportRequest("demo-" + language, SUBJECT, PART, language, NOBODY);
        UUID id = imports.take(new ImportedPackage(items, List.of(), PackageFiles.none()), request)
                .importId();
        bank.review(id);
        bank.publish(id);
    }
}
