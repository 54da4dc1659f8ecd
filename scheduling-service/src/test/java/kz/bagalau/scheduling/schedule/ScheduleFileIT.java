package kz.bagalau.scheduling.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.bagalau.scheduling.OperatorIT;
import kz.bagalau.scheduling.ScheduleFixtures.Slot;
import kz.bagalau.scheduling.dataimport.ImportKind;
import org.junit.jupiter.api.Test;

class ScheduleFileIT extends OperatorIT {
    @Test
    void holdsWhatIsPublished() {
        Slot slot = schedule.slot(3, "ru");
        Slot draft = slot("DRAFT");
        Slot cancelled = slot("CANCELLED");
        String file = body(look("/schedule.csv"), 200);
        assertThat(file)
                .startsWith(
                        "\uFEFFregion_kk,region_ru,centre,name_kk,name_ru,address_kk,address_ru,room,date,time,language,seats\r\n")
                .contains(
                        "Астана қаласы,город Астана,%1$s,Орталық %1$s,Центр %1$s,\"Астана қ., 1\",\"г. Астана, 1\",101,%2$s,09:00,ru,3\r\n"
                                .formatted(slot.centre(), slot.date()))
                .doesNotContain(draft.centre(), cancelled.centre());
    }

    private Slot slot(String status) {
        Slot slot = schedule.slot(3);
        jdbc.sql("update slot set status = ? where id = ?")
                .params(status, slot.id())
                .update();
        return slot;
    }

    @Test
    void isAFile() {
        look("/schedule.csv")
                .expectHeader()
                .valueEquals("Content-Type", "text/csv;charset=UTF-8")
                .expectHeader()
                .valueEquals("Content-Disposition", "attachment; filename=\"schedule.csv\"");
    }

    @Test
    void showsNoFormulas() {
        String centre = schedule.centre();
        schedule.accept(
                ImportKind.CENTRES, "code,name_kk,name_ru,address_kk,address_ru\n%s,=1+1,@x,-1,+7\n".formatted(centre));
        schedule.accept(ImportKind.ROOMS, "centre,room,seats,accessible_seats\n%s,1,2,\n".formatted(centre));
        schedule.accept(
                ImportKind.SLOTS,
                "centre,room,date,time,language\n%s,1,%s,09:00,kk\n"
                        .formatted(centre, schedule.slot(1).date()));
        List<String> lines = body(look("/schedule.csv"), 200)
                .lines()
                .filter(line -> line.contains(centre))
                .toList();
        assertThat(lines).hasSize(1).first().asString().contains(",'=1+1,'@x,'-1,'+7,1,");
    }

    @Test
    void needsAnOpenCampaign() {
        jdbc.sql("update campaign set status = 'CLOSED' where status = 'OPEN'").update();
        assertProblem(look("/schedule.csv"), 404, "no-campaign");
    }
}
