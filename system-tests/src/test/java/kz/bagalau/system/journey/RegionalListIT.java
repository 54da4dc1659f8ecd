package kz.bagalau.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import kz.bagalau.system.platform.Teacher;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The list of teachers to be attested (S3 2.1): a region approves and sends it, the ministry reads it. */
class RegionalListIT {
    private static final int PHONE_WIDTH = 390;
    private static final int DESKTOP_WIDTH = 1280;

    @RegisterExtension
    final Stage stage = new Stage();

    private final Album album = new Album("attestees");

    @Test
    void goesFromTheRegionToTheMinistry() throws IOException {
        for (int i = 0; i < 2; i++) {
            Teacher.registered(stage.platform(), "kk").withPerson().accepted("71-01", "kk");
        }
        Visit chair = stage.staff(new Words("kk"), "commission-chair", DESKTOP_WIDTH, "/attestees");
        chair.at("attestees:title").sees(chair.words().of("attestees:state.notApproved"));
        excludesTheFirst(chair);
        album.take(chair, "draft");
        step(chair, "attestees:approve");
        chair.sees(chair.words().of("attestees:state.notSent", "revision", 1));
        album.take(chair, "approved");
        step(chair, "attestees:send");
        chair.sees(chair.words().of("attestees:revisions.sent"));
        assertThat(chair.button("attestees:send.action")).hasCount(0);
        album.takeInBoth(chair, "sent", "attestees:revisions.sent");

        Visit analyst = stage.staff(new Words("ru"), "analyst", PHONE_WIDTH, "/attestees/sent")
                .at("attestees:title");
        album.take(analyst, "lists");
        analyst.follow("attestees:open").sees(analyst.words().of("attestees:lines.number"));
        album.takeInBoth(analyst, "list", "attestees:lines.number");
        Download file = analyst.page().waitForDownload(() -> analyst.follow("attestees:file"));
        Assertions.assertThat(Files.readString(file.path()))
                .startsWith("region,revision,number")
                .contains("\r\n71,1,");
        album.allAccessible();
    }

    private void excludesTheFirst(Visit chair) {
        Pattern action = Pattern.compile("^" + Words.literally(chair.words().of("attestees:exclude.action")));
        chair.page()
                .getByRole(AriaRole.TABLE)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(action))
                .first()
                .click();
        chair.fill("attestees:exclude.reason", "Жұмыстан шыққан");
        album.take(chair, "exclusion");
        inDialog(chair, "attestees:exclude.action").click();
        chair.sees(chair.words().of("attestees:excluded", "reason", "Жұмыстан шыққан"));
    }

    private static void step(Visit chair, String step) {
        chair.press(step + ".action");
        inDialog(chair, step + ".action").click();
        assertThat(chair.page().getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    private static Locator inDialog(Visit visit, String key) {
        return visit.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName(visit.words().of(key))
                                .setExact(true));
    }
}
