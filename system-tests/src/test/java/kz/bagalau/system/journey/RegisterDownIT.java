package kz.bagalau.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Route;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import kz.bagalau.system.platform.Iin;
import kz.bagalau.system.platform.Teacher;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The register of persons is silent: people type what it would have told. */
class RegisterDownIT {
    private static final String PERSONS = "persons";
    private static final String LOOKUP = "**/api/identity/me/person/lookup";
    private static final int HEIGHT = 844;

    @RegisterExtension
    final Stage stage = new Stage();

    @ParameterizedTest
    @CsvSource({"kk, 390", "ru, 1280"})
    void personalDataAreTypedByHand(String language, int width) {
        Words words = new Words(language);
        Album album = new Album("register-down-" + language);
        Teacher person = Teacher.registered(stage.platform(), language);
        Visit teacher = stage.signedIn(words, person.email(), Teacher.PASSWORD, width, HEIGHT)
                .open("/profile");
        teacher.sees(words.of("account:profile.missing"))
                .follow("account:profile.fill")
                .at("account:person.title");
        stage.platform().control().breakRegister(PERSONS, 0, 503);
        try {
            teacher.fill("account:person.iin", Iin.next());
            askAndMeanwhileType(teacher, "account:person.phone", Registration.PHONE);
            teacher.sees(words.of("account:person.byHand"));
            assertThat(teacher.field("account:person.phone")).hasValue(Registration.PHONE);
            album.take(teacher, "by-hand");
            assertThat(teacher.field("common:date.year")).hasValue("1985");
            teacher.fill("account:person.surname", "Әбілқасымова")
                    .fill("account:person.name", "Гүлнұр")
                    .press("account:person.save")
                    .at("account:profile.title");
            teacher.sees("Әбілқасымова Гүлнұр").sees(words.of("account:profile.source.SELF"));
            album.take(teacher, "profile");
        } finally {
            stage.platform().control().breakRegister(PERSONS, 0, 200);
        }
        seesTheRegisterAgain(teacher);
        album.allAccessible();
    }

    /** Types while the page waits for the register's answer, which is held back that long. */
    private static void askAndMeanwhileType(Visit teacher, String field, String value) {
        AtomicReference<Route> question = new AtomicReference<>();
        teacher.page().route(LOOKUP, question::set);
        teacher.press("account:person.lookup");
        teacher.page().waitForCondition(() -> question.get() != null);
        teacher.fill(field, value);
        question.get().resume();
        teacher.page().unroute(LOOKUP);
    }

    /** The circuit breaker closes by itself; nobody after us shall find it open. */
    private static void seesTheRegisterAgain(Visit teacher) {
        teacher.follow("account:profile.edit").at("account:person.title");
        await("register")
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    teacher.press("account:person.lookup");
                    return teacher.page()
                            .getByText(teacher.words().of("account:person.found"))
                            .isVisible();
                });
    }
}
