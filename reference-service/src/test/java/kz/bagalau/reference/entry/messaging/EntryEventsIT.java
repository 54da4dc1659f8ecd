package kz.bagalau.reference.entry.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kz.bagalau.events.reference.ReferenceEntryChangedV1;
import kz.bagalau.reference.ReferenceServiceTestBase;
import kz.bagalau.reference.entry.ReferenceKind;
import kz.bagalau.starter.time.Almaty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;

class EntryEventsIT extends ReferenceServiceTestBase {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String INSTITUTIONS = "code,name_kk,name_ru,type,place\n";

    @Autowired
    ApplicationRunner snapshot;

    @AfterEach
    void leaveTheStarterSet() {
        database.sql("delete from entry where code like 'TOLD-%'").update();
        database.sql("update entry set closed_on = null where closed_on is not null")
                .update();
    }

    @Test
    void theStarterSetIsToldWithPlacesAndGroups() {
        ReferenceEntryChangedV1 university = first("institutions", "KAZNU").event();
        assertThat(university.name().kk()).isEqualTo("Әл-Фараби атындағы Қазақ ұлттық университеті");
        assertThat(university.type()).isEqualTo("higher");
        assertThat(university.place()).isEqualTo("751210000");
        assertThat(university.group()).isNull();
        assertThat(university.closedOn()).isNull();
        ReferenceEntryChangedV1 speciality = first("specialities", "6B011").event();
        assertThat(speciality.group()).isEqualTo("B001");
        assertThat(speciality.place()).isNull();
        assertThat(first("districts", "101000000").event().place()).isEqualTo("10");
        assertThat(first("regions", "71").event().place()).isNull();
        assertThat(Told.all()).extracting(told -> told.event().kind()).doesNotContain("subjects");
    }

    @Test
    void everyChangeIsToldUnderOneKeyWithAGreaterVersion() {
        String code = code();
        run(ReferenceKind.INSTITUTIONS, INSTITUTIONS + code + ",А,А,higher,75\n");
        run(ReferenceKind.INSTITUTIONS, INSTITUTIONS + code + ",А,А,higher,75\n");
        run(ReferenceKind.INSTITUTIONS, INSTITUTIONS + code + ",Ә,А,higher,71\n");
        run(ReferenceKind.INSTITUTIONS, INSTITUTIONS + code() + ",А,А,tvet,75\n", true);
        run(ReferenceKind.INSTITUTIONS, INSTITUTIONS + code + ",Ә,А,higher,71\n");

        List<Told> told = told(code, 4);
        assertThat(told).extracting(Told::version).containsExactly(1L, 2L, 3L, 4L);
        assertThat(told).extracting(each -> each.event().place()).containsExactly("75", "71", "71", "71");
        assertThat(told)
                .extracting(each -> each.event().closedOn())
                .containsExactly(null, null, Almaty.day(clock.instant()), null);
        assertThat(told)
                .extracting(Told::key)
                .containsOnly(UUID.nameUUIDFromBytes(("institutions:" + code).getBytes())
                        .toString());
    }

    @Test
    void aRefusedFileTellsNothing() {
        String code = code();
        run(ReferenceKind.INSTITUTIONS, INSTITUTIONS + code + ",А,А,higher,75\n" + code() + ",А,А,none,75\n");
        String later = code();
        run(ReferenceKind.INSTITUTIONS, INSTITUTIONS + later + ",А,А,higher,75\n");
        told(later, 1);
        assertThat(Told.about("institutions", code)).isEmpty();
    }

    @Test
    void whatWasThereBeforeIsToldOnce() throws Exception {
        String code = code();
        database.sql("""
                        insert into entry (kind, code, name_kk, name_ru, type, parent, folded, version)
                        values ('INSTITUTIONS', ?, 'А', 'А', 'tvet', '75', 'а', 0)""").param(code).update();
        snapshot.run(new DefaultApplicationArguments());
        snapshot.run(new DefaultApplicationArguments());
        run(ReferenceKind.INSTITUTIONS, INSTITUTIONS + code + ",Ә,А,tvet,75\n");
        assertThat(told(code, 2)).extracting(Told::version).containsExactly(1L, 2L);
    }

    private static Told first(String kind, String code) {
        return await().atMost(SOON)
                .until(() -> Told.about(kind, code), told -> !told.isEmpty())
                .getFirst();
    }

    private static List<Told> told(String code, int times) {
        return await().atMost(SOON).until(() -> Told.about("institutions", code), told -> told.size() >= times);
    }

    private static String code() {
        return "TOLD-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
    }
}
