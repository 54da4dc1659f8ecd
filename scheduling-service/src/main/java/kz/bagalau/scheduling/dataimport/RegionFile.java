package kz.bagalau.scheduling.dataimport;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import kz.bagalau.scheduling.BilingualText;
import kz.bagalau.scheduling.centre.CentreCatalogue;
import kz.bagalau.scheduling.centre.Region;
import kz.bagalau.starter.csv.CsvFile;
import kz.bagalau.starter.csv.CsvLine;
import kz.bagalau.starter.csv.ImportErrors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Loads the regions of {@code scheduling/regions.csv} at each start: they are data of the service, not of an operator. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RegionFile implements ApplicationRunner {
    private static final Set<String> COLUMNS = Set.of("code", "kk", "ru", "kind", "centre_kk", "centre_ru");

    private final CentreCatalogue catalogue;

    RegionFile(CentreCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        try (InputStream file = new ClassPathResource("scheduling/regions.csv").getInputStream()) {
            ImportErrors errors = new ImportErrors(1);
            List<CsvLine> lines = CsvFile.lines(file.readAllBytes(), COLUMNS, Set.of(), Integer.MAX_VALUE, errors);
            if (!errors.isEmpty()) {
                throw new IllegalStateException("scheduling/regions.csv is broken: " + errors.all());
            }
            catalogue.saveRegions(lines.stream().map(RegionFile::region).toList());
        }
    }

    private static Region region(CsvLine line) {
        return new Region(
                line.raw("code"),
                new BilingualText(line.raw("kk"), line.raw("ru")),
                line.raw("kind"),
                new BilingualText(line.raw("centre_kk"), line.raw("centre_ru")));
    }
}
