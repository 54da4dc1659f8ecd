package kz.bagalau.reference.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kz.bagalau.reference.ReferenceServiceTestBase;
import org.junit.jupiter.api.Test;

class StarterSetIT extends ReferenceServiceTestBase {
    private static final Path APPLICATION =
            Path.of("..", "application-service", "src", "main", "resources", "db", "application");

    @Test
    void hasAllRegionsWithDistrictsAndEachDistrictThatIsNotOfACityWithALocality() {
        assertThat(count("select count(*) from entry where kind = 'REGIONS'")).isEqualTo(20);
        assertThat(count("""
                select count(*) from entry region where kind = 'REGIONS'
                and not exists (select from entry where kind = 'DISTRICTS' and parent = region.code)
                """)).isZero();
        assertThat(count("""
                select count(*) from entry district where kind = 'DISTRICTS' and type <> 'city-district'
                and not exists (select from entry where kind = 'LOCALITIES' and parent = district.code)
                """)).isZero();
    }

    @Test
    void hasOrganisationsInEachRegion() {
        assertThat(count("select count(distinct left(parent, 2)) from entry where kind = 'ORGANISATIONS'"))
                .isEqualTo(20);
        assertThat(count("select count(*) from entry where kind = 'ORGANISATIONS'"))
                .isGreaterThanOrEqualTo(400);
    }

    @Test
    void hasTheSubjectsOfApplications() throws IOException {
        List<String> codes = new ArrayList<>(codes("V2__subjects.sql", "\\(\\d+, '([A-Z_]+)'"));
        codes.addAll(codes("V7__form_of_all_types.sql", "\\(\\d+, '(?:SPECIAL|AREA)', '([A-Z0-9_]+)'"));
        assertThat(codes).isNotEmpty();
        assertThat(database.sql("select code from entry where kind = 'SUBJECTS'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(codes);
    }

    private static List<String> codes(String migration, String row) throws IOException {
        return Pattern.compile(row)
                .matcher(Files.readString(APPLICATION.resolve(migration)))
                .results()
                .map(each -> each.group(1))
                .toList();
    }

    private int count(String sql) {
        return database.sql(sql).query(Integer.class).single();
    }
}
