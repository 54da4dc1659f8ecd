package kz.bagalau.testing.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import kz.bagalau.testing.TestingServiceTest;
import kz.bagalau.testing.availability.MissingItems;
import kz.bagalau.testing.availability.PaperAvailability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestingServiceTest
class DemoBankIT {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    PaperAvailability availability;

    @Test
    void opensATestOfEachTypeInBothLanguages() {
        List<String> types =
                IntStream.rangeClosed(1, 11).mapToObj("T%02d"::formatted).toList();
        for (String language : List.of("kk", "ru")) {
            assertThat(jdbc.sql("""
                            select distinct test_type from paper_availability
                            where language = ? and days @> date '2026-12-10'""").param(language).query(String.class).list()).containsAll(types);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "MATHEMATICS, T03 T04 T09",
        "TVET_06120100, T03 T04 T09",
        "PRESCHOOL_EDUCATION, T01",
        "EDUCATION_MANAGEMENT, T10",
        "SPECIAL_EDUCATION, T11"
    })
    void keepsSubjectsOfATypeToIt(String subject, String types) {
        assertThat(jdbc.sql("""
                        select test_type from paper_availability where language = 'kk' and subject = ? and not isempty(days)
                          and test_type <> 'T99' order by test_type""").param(subject).query(String.class).list()).containsExactly(types.split(" "));
        assertThat(availability.missing())
                .filteredOn(line -> line.subject().equals(subject))
                .extracting(MissingItems::testType)
                .doesNotContain(types.split(" "));
    }
}
