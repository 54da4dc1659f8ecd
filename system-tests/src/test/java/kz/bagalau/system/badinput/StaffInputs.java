package kz.bagalau.system.badinput;

import static kz.bagalau.system.badinput.BadInput.administrator;
import static kz.bagalau.system.badinput.BadInput.operator;
import static kz.bagalau.system.badinput.BadInput.teacher;

import java.util.List;

/** Staff, audit, mails. */
final class StaffInputs {
    private static final String ACCOUNTS = "/api/identity/staff/accounts";
    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";
    private static final String GRANTS = ACCOUNTS + "/" + NOBODY + "/grants";
    private static final String AUDIT = "/api/identity/audit";
    private static final String MAILS = "/api/notifications/mails";

    private StaffInputs() {}

    static List<BadInput> accounts() {
        return List.of(
                administrator("a role that there is not")
                        .get(ACCOUNTS + "?role=KING")
                        .isInvalid("role format-invalid"),
                administrator("NUL to search for").get(ACCOUNTS + "?text=%00").isInvalid("text format-invalid"),
                administrator("bytes that are no UTF-8")
                        .get(ACCOUNTS + "?text=%ED%A0%80")
                        .isMalformed(),
                administrator("a cursor of 300 signs")
                        .get(ACCOUNTS + "?cursor=" + "a".repeat(300))
                        .isInvalid("cursor length-invalid"),
                administrator("an id that is none").get(ACCOUNTS + "/1").isInvalid("accountId format-invalid"),
                administrator("nobody's id").get(ACCOUNTS + "/" + NOBODY).answers(404, "not-found"),
                administrator("neither address nor language")
                        .post(ACCOUNTS, "{\"email\":\"x\",\"locale\":\"en\"}")
                        .isInvalid("email email-invalid", "locale locale-invalid"),
                teacher("a teacher who would be an administrator")
                        .post(ACCOUNTS, "{\"email\":\"x@mail.kz\",\"locale\":\"kk\"}")
                        .answers(403, "forbidden"));
    }

    static List<BadInput> grants() {
        return List.of(
                administrator("no role").post(GRANTS, "{}").isInvalid("role required"),
                administrator("a number for a role")
                        .post(GRANTS, "{\"role\":3}")
                        .isInvalid("role format-invalid"),
                administrator("null among the centres")
                        .post(GRANTS, "{\"role\":\"TEST_ADMINISTRATOR\",\"centres\":[null]}")
                        .isInvalid("centres[0] required"),
                administrator("101 centres")
                        .post(
                                GRANTS,
                                "{\"role\":\"TEST_ADMINISTRATOR\",\"centres\":[" + "\"1\",".repeat(100) + "\"1\"]}")
                        .isInvalid("centres length-invalid"),
                administrator("a role from 31 February")
                        .post(GRANTS, "{\"role\":\"AUDITOR\",\"firstDay\":\"2027-02-31\"}")
                        .isInvalid("firstDay format-invalid"),
                administrator("a role to the end of time")
                        .post(GRANTS, "{\"role\":\"AUDITOR\",\"lastDay\":\"+999999999-12-31\"}")
                        .isInvalid("lastDay format-invalid"),
                administrator("a role for nobody")
                        .post(GRANTS, "{\"role\":\"AUDITOR\"}")
                        .answers(404, "not-found"),
                administrator("null for a last day's body")
                        .put("/api/identity/staff/grants/" + NOBODY + "/last-day", "null")
                        .isMalformed(),
                administrator("a grant that is none")
                        .delete("/api/identity/staff/grants/1")
                        .isInvalid("grantId format-invalid"));
    }

    static List<BadInput> audit() {
        return List.of(
                administrator("NUL for an actor").get(AUDIT + "?actor=%00").isInvalid("actor format-invalid"),
                administrator("from 31 February")
                        .get(AUDIT + "?from=2026-02-31")
                        .isInvalid("from format-invalid"),
                administrator("from the end of time")
                        .get(AUDIT + "?from=%2B999999999-01-01")
                        .isInvalid("from format-invalid"),
                administrator("an end before the beginning")
                        .get(AUDIT + "?from=2026-03-01&to=2026-02-01")
                        .isInvalid("to period-invalid"),
                administrator("an outcome that there is not")
                        .get(AUDIT + "?outcome=maybe")
                        .isInvalid("outcome format-invalid"));
    }

    static List<BadInput> mails() {
        return List.of(
                operator("a state that there is not").get(MAILS + "?state=LOST").isInvalid("state format-invalid"),
                operator("a page before the first").get(MAILS + "?cursor=-1").isInvalid("cursor format-invalid"),
                operator("a mail's id that is none")
                        .post(MAILS + "/1/retry", "")
                        .isInvalid("id format-invalid"),
                operator("no such mail")
                        .post(MAILS + "/" + NOBODY + "/retry", "")
                        .answers(404, "not-found"),
                teacher("a teacher among the mails").get(MAILS).answers(403, "forbidden"));
    }
}
