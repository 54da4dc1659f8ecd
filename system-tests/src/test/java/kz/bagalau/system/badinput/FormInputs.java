package kz.bagalau.system.badinput;

import static kz.bagalau.system.badinput.BadInput.anybody;
import static kz.bagalau.system.badinput.BadInput.applicant;
import static kz.bagalau.system.badinput.BadInput.operator;
import static kz.bagalau.system.badinput.BadInput.teacher;
import static kz.bagalau.system.badinput.BadInput.with;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Applying. */
final class FormInputs {
    private static final String APPLICATIONS = "/api/applications";
    private static final String KEY = "Idempotency-Key";

    /** Its last digit agrees with the others, but no organisation has it. */
    private static final String BIN_OF_NOBODY = "990140000384";

    private FormInputs() {}

    static List<BadInput> requests(Ground ground) {
        Map<String, ?> form = ground.form();
        return List.of(
                teacher("a form without a key").post(APPLICATIONS, form).isInvalid("Idempotency-Key required"),
                teacher("a form with a number for a key")
                        .post(APPLICATIONS, form)
                        .with(KEY, "7")
                        .isInvalid("Idempotency-Key format-invalid"),
                form("that breaks off", "{\"testType\":").isMalformed(),
                form("in a list", "[]").isMalformed(),
                form("of nothing", "{}")
                        .isInvalid(
                                "testType required",
                                "phone required",
                                "employment required",
                                "language required",
                                "holdId seat-required",
                                "agreementVersion must-be-accepted"),
                form("that says perhaps", "{\"disabilityOfSight\":\"perhaps\"}")
                        .isInvalid("disabilityOfSight format-invalid"),
                form("with NUL", "{\"speciality\":\"Мұғалім\\u0000\"}").isInvalid("speciality format-invalid"),
                form("with 1001 signs", "{\"speciality\":\"" + "а".repeat(1001) + "\"}")
                        .isInvalid("speciality length-invalid"),
                form("that accepts itself", "{\"status\":\"ACCEPTED\"}").isInvalid("status format-invalid"),
                teacher("a form in plain text")
                        .send("POST", APPLICATIONS, "text/plain", "T03".getBytes(StandardCharsets.UTF_8))
                        .with(KEY, key())
                        .answers(415, "unsupported-media-type"),
                anybody("a form of nobody")
                        .post(APPLICATIONS, form)
                        .with(KEY, key())
                        .answers(401, "unauthenticated"),
                operator("an operator's form")
                        .post(APPLICATIONS, form)
                        .with(KEY, key())
                        .answers(403, "forbidden"),
                teacher("a form with somebody else's seat")
                        .post(APPLICATIONS, with(form, "holdId", ground.hold()))
                        .with(KEY, key())
                        .answers(409, "hold-gone"),
                applicant("a second application")
                        .post(APPLICATIONS, form)
                        .with(KEY, key())
                        .answers(409, "application-exists"));
    }

    /** Of one person the gateway takes twenty forms a minute: these are the applicant's, whose fields are looked at first. */
    static List<BadInput> fields(Ground ground) {
        Map<String, ?> form = ground.form();
        Map<String, ?> expert = with(with(form, "categoryHeld", "EXPERT"), "categorySought", "EXPERT");
        Map<String, ?> higher = with(form, "employment", "HIGHER_GRADUATE");
        return List.of(
                field("words for type and employment", with(with(form, "testType", "T12"), "employment", "NONE"))
                        .isInvalid("testType test-type-unknown", "employment employment-unknown"),
                field("half a phone, perhaps", with(form, "phone", "+7 701 123"))
                        .isInvalid("phone phone-invalid"),
                field("a mark that turns the writing", with(form, "organisationName", "\u202eМектеп"))
                        .isInvalid("organisationName text-invalid"),
                field("years in the wrong order", with(form, "studyTo", 2003))
                        .isInvalid("studyTo study-years-reversed"),
                field("a lower category without its end", with(expert, "categorySought", "MODERATOR"))
                        .isInvalid("categoryValidUntil required", "categorySought category-below-held"),
                field("a category until 30 February", with(expert, "categoryValidUntil", "2027-02-30"))
                        .isInvalid("categoryValidUntil date-invalid"),
                field("a category of the past", with(expert, "categoryValidUntil", "2020-01-01"))
                        .isInvalid("categoryValidUntil category-expired"),
                field("a wrong last digit", with(form, "organisationBin", "990140000385"))
                        .isInvalid("organisationBin bin-invalid"),
                field("a BIN of nobody", with(with(form, "organisationName", null), "organisationBin", BIN_OF_NOBODY))
                        .isInvalid("organisationBin organisation-unknown"),
                field("no place of work", with(form, "organisationName", " "))
                        .isInvalid("organisationBin organisation-required"),
                field("a head of nothing", with(form, "testType", "T10")).isInvalid("organisationKind required"),
                field("a graduate of nowhere", with(with(higher, "institutionRegion", "99"), "institution", "NOWHERE"))
                        .isInvalid(
                                "institutionRegion institution-region-unknown",
                                "institution institution-unknown",
                                "programmeGroup required"),
                field("a third language and no subject", with(with(form, "language", "en"), "subject", "ALCHEMY"))
                        .isInvalid("language language-unknown", "subject subject-unknown"),
                field("a subject without items", with(form, "subject", "CHEMISTRY"))
                        .isInvalid("subject subject-closed"),
                field(
                                "a word for a seat, rules of old",
                                with(with(form, "holdId", "seat"), "agreementVersion", "2020-1"))
                        .isInvalid("holdId format-invalid", "agreementVersion agreement-outdated"));
    }

    private static BadInput.Request form(String what, String json) {
        return teacher("a form " + what).post(APPLICATIONS, json).with(KEY, key());
    }

    private static BadInput.Request field(String what, Map<String, ?> form) {
        return applicant("a form with " + what).post(APPLICATIONS, form).with(KEY, key());
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
