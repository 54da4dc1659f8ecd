package kz.bagalau.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kz.bagalau.system.platform.Teacher;
import kz.bagalau.system.platform.Visitor.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The seat is kept for fifteen minutes; who comes later is told so and loses nothing but the seat. */
class RefusedSeatIT {
    private static final Duration TOO_LONG = Duration.ofMinutes(16);

    /** One more than the largest room of the demonstration's first centre of Astana has seats. */
    private static final int OTHERS = 25;

    @RegisterExtension
    final Stage stage = new Stage();

    private final Words words = new Words("kk");
    private final Words ru = new Words("ru");
    private final Album album = new Album("refused-seat");

    @Test
    void thePageTellsThatTheTimeIsOver() {
        Visit teacher = stage.teacher(words);
        Applying applying = readyToSubmit(teacher);
        stage.platform().control().moveClockTo(Instant.now().plus(TOO_LONG));
        teacher.page().reload();
        teacher.at("apply:check.title").sees(words.of("apply:hold.expired"));
        teacher.press("apply:check.submit");
        assertThat(teacher.page().getByRole(AriaRole.ALERT)).containsText(words.of("errors:field.holdId.required"));
        keepsWhatWasTyped(teacher);
        album.take(teacher, "hold-over");
        Visit russian = teacher.switchTo(ru).at("apply:check.title").sees(ru.of("apply:hold.expired"));
        assertThat(teacher.page().getByRole(AriaRole.ALERT)).containsText(ru.of("errors:field.holdId.required"));
        keepsWhatWasTyped(russian);
        russian.switchTo(words);

        teacher.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName(words.of("common:change") + " " + words.of("apply:field.slot")))
                .click();
        teacher.at("apply:section.seat");
        applying.chooseSeat();
        teacher.press("common:continue").at("apply:check.title");
        keepsWhatWasTyped(teacher);
        applying.submit();
        album.allAccessible();
    }

    @Test
    void theApplicationIsRefusedWhenOthersTookTheSeats() {
        List<Teacher> others = IntStream.range(0, OTHERS)
                .parallel()
                .mapToObj(n -> Teacher.registered(stage.platform(), "kk"))
                .toList();
        Visit teacher = stage.teacher(words);
        Applying applying = readyToSubmit(teacher);
        String slot = held(teacher).get("slotId").asString();
        stage.platform().control().moveClockTo(Instant.now().plus(TOO_LONG));
        List<Answer> holds = others.stream().map(other -> other.hold(slot)).toList();
        assertThat(holds).extracting(Answer::status).contains(201).last().isEqualTo(409);
        try {
            teacher.press("apply:check.submit").at("apply:sent.refused");
            teacher.sees(words.of("activity:refusal.hold-expired"));
            album.take(teacher, "refused");
            Visit russian = teacher.switchTo(ru).at("apply:sent.refused");
            russian.sees(ru.of("activity:refusal.hold-expired")).sees(ru.of("apply:sent.refusedText"));
            assertThat(russian.link("apply:sent.chooseAgain")).isVisible();
            russian.switchTo(words);
            teacher.follow("apply:sent.chooseAgain").at("apply:section.seat");
            Pattern full = Pattern.compile(Words.literally(words.of("apply:seat.full")));
            assertThat(teacher.page().getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(full)))
                    .isVisible();
            // the calendar counts its days only now and then, and the first one is full
            teacher.page().reload();
            teacher.at("apply:section.seat");
            applying.chooseSeat();
            teacher.press("common:continue").at("apply:form.title");
            teacher.follow("apply:form.check").at("apply:check.title");
            keepsWhatWasTyped(teacher);
            applying.submit();
        } finally {
            for (int i = 0; i < others.size(); i++) {
                if (holds.get(i).status() == 201) {
                    others.get(i)
                            .visitor()
                            .delete("/api/scheduling/holds/"
                                    + holds.get(i).get("id").asString());
                }
            }
        }
        album.allAccessible();
    }

    private Applying readyToSubmit(Visit teacher) {
        Applying applying = new Applying(teacher, Album.unused()).begin().fill();
        applying.takeSeat();
        return applying.review();
    }

    private static JsonNode held(Visit teacher) {
        return Objects.requireNonNull(JsonMapper.shared()
                .readTree(teacher.context()
                        .request()
                        .get("/api/scheduling/holds/mine")
                        .text()));
    }

    private static void keepsWhatWasTyped(Visit teacher) {
        teacher.sees(Applying.SPECIALITY).sees(Applying.SCHOOL);
        Locator agreed = teacher.page()
                .getByRole(
                        AriaRole.CHECKBOX,
                        new Page.GetByRoleOptions().setName(teacher.words().of("apply:check.agree")));
        assertThat(agreed).isChecked();
    }
}
