package kz.bagalau.reference.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import kz.bagalau.reference.ReferenceServiceTestBase;
import org.junit.jupiter.api.Test;

class StarterSetIT extends ReferenceServiceTestBase {
    private static final Path SUBJECTS =
            Path.of("..", "application-service", "src", "main", "resources", "db", "application", "V2__subjects.sql");

    @Test
    void hasAllRegionsWithDistrictsAndEachDistrictWithALocality() {
        assertThat(count("select count(*) from entry where kind = 'REGIONS'")).isEqualTo(20);
        assertThat(count("""
                select count(*) from entry region where kind = 'REGIONS'
                and not exists (select from entry where kind = 'DISTRICTS' and parent = region.code)
                """)).isZero();
        assertThat(count("""
                select count(*) from entry district where kind = 'DISTRICTS'
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
        List<String> codes = Pattern.compile("\\(\\d+, '([A-Z_]+)'")
                .matcher(Files.readString(SUBJECTS))
                .results()
                .map(row -> row.group(1))
                .toList();
        assertThat(codes).isNotEmpty();
        assertThat(database.sql("select code from entry where kind = 'SUBJECTS'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(codes);
    }

    private int count(String sql) {
        return database.sql(sql).query(Integer.class).single();
    }
}
