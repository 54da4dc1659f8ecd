package kz.bagalau.application.paper;

import static kz.bagalau.application.Forms.valid;
import static kz.bagalau.application.Forms.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagalau.application.ApplicationServiceTestBase;
import kz.bagalau.application.Teacher;
import kz.bagalau.application.Testing;
import kz.bagalau.events.testing.DayRange;
import kz.bagalau.starter.time.Almaty;
import org.junit.jupiter.api.Test;

/** Each test has a subject of its own, since one database serves all. */
class PapersIT extends ApplicationServiceTestBase {
    private static final LocalDate FIRST = Almaty.day(CAMPAIGN.testFrom());
    private static final LocalDate AFTER_LAST = Almaty.day(CAMPAIGN.testTo()).plusDays(1);

    @Test
    void offerWhatTheNewestEventSays() {
        wire.send(Testing.papers("T03", "PHYSICS", "ru", Testing.ALWAYS), 3);
        await().atMost(SOON).until(() -> offers("PHYSICS", "ru"));
        wire.send(Testing.papers("T03", "PHYSICS", "ru"), 2);
        UUID again = wire.send(Testing.papers("T03", "PHYSICS", "ru"), 4);
        await().atMost(SOON).until(() -> !offers("PHYSICS", "ru"));
        wire.sendAgain(Testing.papers("T03", "PHYSICS", "ru", Testing.ALWAYS), 5, again);
        wire.send(Testing.papers("T03", "PHYSICS", "kk", Testing.ALWAYS), 1);
        await().atMost(SOON).until(() -> offers("PHYSICS", "kk"));
        assertThat(offers("PHYSICS", "ru")).isFalse();
    }

    @Test
    void keepTheNewestWhateverTheOrder() {
        OfferedTest music = new OfferedTest("T03", "MUSIC", "kk");
        UUID id = UUID.randomUUID();
        var always = List.of(new Papers.Days(Testing.ALWAYS.from(), Testing.ALWAYS.to()));
        papers.store(id, music, always, 2);
        papers.store(id, music, List.of(), 1);
        assertThat(offers("MUSIC", "kk")).isTrue();
    }

    @Test
    void areNeededOnEveryDayOfTheCampaignsTests() {
        DayRange early = new DayRange(FIRST, AFTER_LAST.minusDays(2));
        DayRange late = new DayRange(FIRST.plusDays(1), AFTER_LAST);
        DayRange whole = new DayRange(FIRST, AFTER_LAST);
        wire.send(Testing.papers("T03", "FRENCH", "kk", early), 1);
        wire.send(Testing.papers("T03", "GERMAN", "kk", late), 1);
        wire.send(Testing.papers("T03", "ENGLISH", "kk", whole), 1);
        await().atMost(SOON).until(() -> offers("ENGLISH", "kk") && known() >= 3);
        assertThat(offers("FRENCH", "kk")).isFalse();
        assertThat(offers("GERMAN", "kk")).isFalse();
    }

    @Test
    void areTheSubjectsThatTheFormOffers() {
        teacher()
                .get("/form")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.subjects[?(@.code == 'MATHEMATICS')].tests[*].language")
                .value(languages -> assertThat(languages.toString()).isEqualTo("[\"kk\",\"ru\"]"))
                .jsonPath("$.subjects[?(@.code == 'MATHEMATICS')].tests[0].testType")
                .isEqualTo("T03")
                .jsonPath("$.subjects[?(@.code == 'BIOLOGY')].name.ru")
                .isEqualTo("Биология")
                .jsonPath("$.subjects[?(@.code == 'BIOLOGY')].tests[*]")
                .isEmpty();
    }

    @Test
    void thatCloseAreToldAtSubmissionAndNothingIsLost() {
        wire.send(Testing.papers("T03", "INFORMATICS", "ru", Testing.ALWAYS), 1);
        await().atMost(SOON).until(() -> offers("INFORMATICS", "ru"));
        Teacher teacher = teacher();
        Map<String, Object> form = with(with(valid(), "subject", "INFORMATICS"), "language", "ru");
        Map<String, Object> draft = new LinkedHashMap<>(form);
        draft.remove("agreementVersion");
        teacher.saveDraft(draft).expectStatus().isOk();
        refused(teacher, with(form, "language", "kk"), "language", "language-closed");

        wire.send(Testing.papers("T03", "INFORMATICS", "ru"), 2);
        await().atMost(SOON).until(() -> !offers("INFORMATICS", "ru"));
        refused(teacher, form, "subject", "subject-closed");
        teacher.saveDraft(with(draft, "phone", "+7 702")).expectStatus().isOk();
        assertThat(teacher.draft()).containsEntry("subject", "INFORMATICS").containsEntry("phone", "+7 702");
        teacher.submitted(with(form, "subject", "MATHEMATICS"));
    }

    private static void refused(Teacher teacher, Map<String, Object> form, String field, String code) {
        teacher.submit(form, UUID.randomUUID())
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors.length()")
                .isEqualTo(1)
                .jsonPath("$.errors[0].field")
                .isEqualTo(field)
                .jsonPath("$.errors[0].code")
                .isEqualTo(code)
                .jsonPath("$.errors[0].text.kk")
                .isNotEmpty();
    }

    private boolean offers(String subject, String language) {
        return papers.offeredIn(campaigns.open().orElseThrow()).contains(new OfferedTest("T03", subject, language));
    }

    private int known() {
        return database.sql("select count(*) from paper_availability where subject in ('FRENCH', 'GERMAN', 'ENGLISH')")
                .query(Integer.class)
                .single();
    }
}
