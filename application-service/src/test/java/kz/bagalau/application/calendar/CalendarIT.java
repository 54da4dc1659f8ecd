package kz.bagalau.application.calendar;

import static kz.bagalau.application.Forms.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import kz.bagalau.application.ApplicationServiceTestBase;
import kz.bagalau.application.Forms;
import kz.bagalau.application.Scheduling;
import kz.bagalau.application.Teacher;
import org.junit.jupiter.api.Test;

class CalendarIT extends ApplicationServiceTestBase {
    private final Instant start =
            Instant.now().plus(Duration.ofDays(7)).truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(4));

    @Test
    void hasTheTestsDayInTheLanguageAskedFor() {
        Teacher teacher = teacher();
        UUID id = accepted(teacher, false);
        List<String> kk = calendar(teacher, id, "?lang=kk");
        assertThat(kk)
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
                .endsWith("END:VEVENT", "END:VCALENDAR")
                .contains(
                        "UID:" + id + "@bagalau.kz",
                        "DTSTART:" + moment(start),
                        "DTEND:" + moment(start.plus(Duration.ofMinutes(110))),
                        "SUMMARY;LANGUAGE=kk:Педагогтердің білімін бағалау: Математика",
                        "LOCATION;LANGUAGE=kk:№ 1 пункт\\, Абай көшесі\\, 1\\, 101-аудитория");
        List<String> ru = calendar(teacher, id, "?lang=ru");
        assertThat(ru)
                .contains(
                        "UID:" + id + "@bagalau.kz",
                        "SUMMARY;LANGUAGE=ru:Оценка знаний педагогов: Математика",
                        "LOCATION;LANGUAGE=ru:Пункт № 1\\, улица Абая\\, 1\\, аудитория 101");
        assertThat(calendar(teacher, id, "")).contains("SUMMARY;LANGUAGE=kk:Педагогтердің білімін бағалау: Математика");
    }

    @Test
    void isAFileToKeep() {
        Teacher teacher = teacher();
        UUID id = accepted(teacher, false);
        String number = (String) teacher.application(id).get("number");
        teacher.get("/" + id + "/calendar")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Content-Type", "text/calendar;charset=UTF-8")
                .expectHeader()
                .valueEquals("Content-Disposition", "attachment; filename=\"bagalau-" + number + ".ics\"");
    }

    @Test
    void isLongerForPeopleWithADisabilityOfSight() {
        Teacher teacher = teacher();
        UUID id = accepted(teacher, true);
        assertThat(calendar(teacher, id, "")).contains("DTEND:" + moment(start.plus(Duration.ofMinutes(165))));
    }

    @Test
    void isThereForTheOwnerOfASeatOnly() {
        Teacher teacher = teacher();
        UUID waiting = teacher.submitted(Forms.valid());
        missing(teacher, waiting);
        teacher.delete("/" + waiting).expectStatus().isAccepted();
        UUID id = accepted(teacher, false);
        missing(teacher(), id);
        missing(teacher, UUID.randomUUID());
        teacher.delete("/" + id).expectStatus().isAccepted();
        missing(teacher, id);
    }

    @Test
    void refusesALanguageThatThereIsNot() {
        Teacher teacher = teacher();
        teacher.get("/" + UUID.randomUUID() + "/calendar?lang=en")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("lang")
                .jsonPath("$.errors[0].code")
                .isEqualTo("language-unknown");
        teacher.get("/7/calendar").expectStatus().isBadRequest();
    }

    private static void missing(Teacher teacher, UUID id) {
        teacher.get("/" + id + "/calendar")
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("not-found");
    }

    private UUID accepted(Teacher teacher, boolean disabilityOfSight) {
        UUID hold = UUID.randomUUID();
        UUID id = teacher.submitted(with(Forms.valid(hold), "disabilityOfSight", disabilityOfSight));
        wire.send(Scheduling.reserved(id, teacher.id(), hold, start), 2);
        teacher.awaitStatus(id, "ACCEPTED");
        return id;
    }

    private static List<String> calendar(Teacher teacher, UUID id, String query) {
        byte[] file = teacher.get("/" + id + "/calendar" + query)
                .expectStatus()
                .isOk()
                .returnResult(byte[].class)
                .getResponseBody();
        return List.of(
                new String(file, StandardCharsets.UTF_8).replace("\r\n ", "").split("\r\n"));
    }

    private static String moment(Instant instant) {
        return instant.toString().replaceAll("[-:]", "");
    }
}
