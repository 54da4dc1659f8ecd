package kz.bagalau.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import kz.bagalau.system.platform.Iin;
import kz.bagalau.system.platform.Teacher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The register of persons is silent: people type what it would have told. */
class RegisterDownIT {
    private static final String PERSONS = "persons";

    @RegisterExtension
    final Stage stage = new Stage();

    private final Words words = new Words("ru");
    private final Album album = new Album("register-down");

    @Test
    void personalDataAreTypedByHand() {
        Visit teacher = stage.signedIn(words, Teacher.registered(stage.platform(), "ru"));
        teacher.sees(words.of("account:profile.missing"))
                .follow("account:profile.fill")
                .at("account:person.title");
        stage.platform().control().breakRegister(PERSONS, 0, 503);
        try {
            teacher.fill("account:person.iin", Iin.next()).press("account:person.lookup");
            teacher.sees(words.of("account:person.byHand"));
            album.take(teacher, "by-hand");
            assertThat(teacher.field("common:date.year")).hasValue("1985");
            teacher.fill("account:person.surname", "Әбілқасымова")
                    .fill("account:person.name", "Гүлнұр")
                    .fill("account:person.phone", "8 701 234 56 78")
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

    /** The circuit breaker closes by itself; nobody after us shall find it open. */
    private void seesTheRegisterAgain(Visit teacher) {
        teacher.follow("account:profile.edit").at("account:person.title");
        await("register")
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    teacher.press("account:person.lookup");
                    return teacher.page()
                            .getByText(words.of("account:person.found"))
                            .isVisible();
                });
    }
}
