package kz.bagalau.scheduling.dataimport;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.bagalau.scheduling.BilingualText;
import kz.bagalau.scheduling.centre.Centre;
import kz.bagalau.scheduling.centre.CentreCatalogue;
import kz.bagalau.scheduling.centre.Region;
import kz.bagalau.starter.csv.CsvLine;
import kz.bagalau.starter.csv.ImportErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** centres.csv: one centre a line. */
@Component
class CentreImport implements CsvImport {
    private static final Pattern CODE = Pattern.compile("[0-9]{2}-[0-9]{2,3}");
    private static final int LENGTH = 200;

    private final CentreCatalogue catalogue;

    CentreImport(CentreCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.CENTRES;
    }

    @Override
    public Set<String> required() {
        return Set.of("code", "name_kk", "name_ru", "address_kk", "address_ru");
    }

    @Override
    public Set<String> optional() {
        return Set.of();
    }

    @Override
    public void run(List<CsvLine> lines, ImportErrors errors, @Nullable UUID importedBy) {
        Set<String> regions = catalogue.regions().stream().map(Region::code).collect(Collectors.toSet());
        Set<String> codes = new HashSet<>();
        List<Centre> centres = new ArrayList<>();
        for (CsvLine line : lines) {
            Centre centre = read(line);
            if (centre == null) {
                continue;
            }
            if (!regions.contains(centre.regionCode())) {
                line.error("code", "region-unknown");
            } else if (!codes.add(centre.code())) {
                line.error("code", "line-repeated");
            } else {
                centres.add(centre);
            }
        }
        if (errors.isEmpty()) {
            catalogue.saveCentres(centres);
        }
    }

    private static @Nullable Centre read(CsvLine line) {
        String code = line.matching("code", CODE, "centre-code-invalid");
        BilingualText name = text(line, "name");
        BilingualText address = text(line, "address");
        return code == null || name == null || address == null ? null : new Centre(code, name, address);
    }

    private static @Nullable BilingualText text(CsvLine line, String column) {
        String kk = line.text(column + "_kk", LENGTH);
        String ru = line.text(column + "_ru", LENGTH);
        return kk == null || ru == null ? null : new BilingualText(kk, ru);
    }
}
