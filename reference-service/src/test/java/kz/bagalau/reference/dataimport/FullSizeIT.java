package kz.bagalau.reference.dataimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.bagalau.reference.ReferenceServiceTestBase;
import kz.bagalau.reference.entry.ReferenceKind;
import kz.bagalau.starter.number.Bin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** As many places and organisations as the country has. */
class FullSizeIT extends ReferenceServiceTestBase {
    private static final Logger log = LoggerFactory.getLogger(FullSizeIT.class);
    private static final int PLACES = 16_000;
    private static final int ORGANISATIONS = 8_000;
    private static final List<String> NAMES =
            List.of("Құрманғазы", "Әуезов", "Жаңатұрмыс", "Өркен", "Қызылжар", "Үшқоңыр", "Ғабит", "Балауса", "Іргелі");

    @AfterEach
    void leaveTheStarterSet() {
        database.sql("delete from entry where code ~ '^1132[4-9]' or code ~ '^[0-9]{4}51'")
                .update();
    }

    @Test
    void isImportedInUnderAMinuteAndSearchedAtOnce() {
        String places = "code,name_kk,name_ru,type\n"
                + String.join(
                        "",
                        IntStream.range(0, PLACES).mapToObj(FullSizeIT::place).toList());
        String organisations = "bin,name_kk,name_ru,type,subordination,place\n"
                + String.join(
                        "",
                        bins().limit(ORGANISATIONS)
                                .map(FullSizeIT::organisation)
                                .toList());
        Duration first = taken(() -> run(ReferenceKind.LOCALITIES, places));
        Duration second = taken(() -> run(ReferenceKind.ORGANISATIONS, organisations));
        Duration again = taken(() -> run(ReferenceKind.LOCALITIES, places));
        log.info(
                "{} places {} ms, again {} ms; {} organisations {} ms",
                PLACES,
                first.toMillis(),
                again.toMillis(),
                ORGANISATIONS,
                second.toMillis());
        assertThat(first.plus(second)).isLessThan(Duration.ofMinutes(1));
        database.sql("analyze entry").update();
        for (String query : List.of(
                "organisations?q=ауезов",
                "organisations?q=үшконыр 77",
                "organisations?q=нет такого",
                "organisations?q=а",
                "organisations?place=11",
                "organisations?place=11&q=орта",
                "organisations?bin=" + bins().findFirst().orElseThrow(),
                "places?place=11",
                "places?place=113200000&q=уш")) {
            Duration search = IntStream.range(0, 5)
                    .mapToObj(i -> taken(
                            () -> get("/api/reference/" + query).expectStatus().isOk()))
                    .min(Duration::compareTo)
                    .orElseThrow();
            log.info("{}: {} ms", query, search.toMillis());
            assertThat(search).isLessThan(Duration.ofMillis(500));
        }
        assertThat(plan("folded like ? and folded like ?", "%ушконыр%", "% 77 %"))
                .contains("entry_by_name");
        assertThat(plan("parent like ?", "19%")).contains("entry_of_parent");
    }

    private String plan(String condition, String... patterns) {
        String plan = String.join(
                "\n",
                database.sql("""
                        explain (analyze) select * from entry where kind = any('{ORGANISATIONS}') and closed_on is null
                        and %s order by folded collate "C", code limit 21""".formatted(condition))
                        .params(List.of(patterns))
                        .query(String.class)
                        .list());
        log.info(plan);
        return plan;
    }

    private static Duration taken(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static String place(int number) {
        String name = NAMES.get(number % NAMES.size()) + number;
        return "1132%05d,%s ауылы,село %s,%s\n"
                .formatted(40_000 + number, name, name, number % 1_000 == 0 ? "rural-district" : "village");
    }

    private static Stream<String> bins() {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj("990151%05d"::formatted)
                .flatMap(digits -> IntStream.range(0, 10).mapToObj(check -> digits + check))
                .filter(Bin::isValid);
    }

    private static String organisation(String bin) {
        int number = Integer.parseInt(bin.substring(6, 11));
        String name = NAMES.get(number % NAMES.size());
        return "%s,\"«%s атындағы №%d орта мектеп» КММ\",\"КГУ «Средняя школа №%d имени %s»\",school,DISTRICT,%s\n"
                .formatted(
                        bin,
                        name,
                        number,
                        number,
                        name,
                        number % 2 == 0 ? "1132%05d".formatted(40_000 + number) : "75");
    }
}
