package kz.bagalau.system.badinput;

import static kz.bagalau.system.badinput.BadInput.applicant;
import static kz.bagalau.system.badinput.BadInput.teacher;
import static kz.bagalau.system.badinput.Ground.NOBODY;

import java.util.List;
import java.util.Map;

/** The draft of an application, looking at one, changing and deleting it. */
final class ChangeInputs {
    private static final String APPLICATIONS = "/api/applications";
    private static final String DRAFT = APPLICATIONS + "/draft";

    private ChangeInputs() {}

    static List<BadInput> drafts() {
        return List.of(
                teacher("a draft in a list").put(DRAFT, "[]").isMalformed(),
                teacher("NUL in a draft").put(DRAFT, "{\"phone\":\"\\u0000\"}").isInvalid("phone format-invalid"),
                teacher("a draft in a third language")
                        .put(DRAFT, "{\"language\":\"en\"}")
                        .isInvalid("language language-unknown"),
                teacher("a draft of a thousand signs and one")
                        .put(DRAFT, Map.of("subject", "A".repeat(1001)))
                        .isInvalid("subject length-invalid"),
                teacher("a draft's version without quotes")
                        .put(DRAFT, "{}")
                        .with("If-Match", "1")
                        .isInvalid("If-Match format-invalid"));
    }

    static List<BadInput> changes(Ground ground) {
        String own = APPLICATIONS + "/" + ground.application();
        return List.of(
                teacher("a number for an application").get(APPLICATIONS + "/7").isInvalid("id format-invalid"),
                teacher("somebody else's application").get(own).answers(404, "not-found"),
                teacher("somebody else's application to delete").delete(own).answers(404, "not-found"),
                teacher("nobody's application to change")
                        .put(APPLICATIONS + "/" + NOBODY, "{\"version\":1}")
                        .answers(404, "not-found"),
                applicant("a change of no version").put(own, "{}").isInvalid("version required"),
                applicant("a change of a version that never was")
                        .put(own, "{\"version\":1000000}")
                        .answers(409, "stale-version"),
                applicant("a change of the language")
                        .put(own, "{\"version\":1,\"language\":\"ru\"}")
                        .isInvalid("language format-invalid"),
                applicant("a state to wait for that is none")
                        .get(own + "?waitForChangeFrom=LOST")
                        .isInvalid("waitForChangeFrom format-invalid"),
                applicant("a calendar in a third language")
                        .get(own + "/calendar?lang=en")
                        .isInvalid("lang language-unknown"),
                applicant("an organisation of one digit")
                        .get(APPLICATIONS + "/organisations?bin=1")
                        .isInvalid("bin bin-invalid"));
    }
}
