package kz.bagalau.system.badinput;

import static kz.bagalau.system.badinput.BadInput.operator;
import static kz.bagalau.system.badinput.BadInput.teacher;

import java.util.List;

/** The waiting list of teachers and operators. */
final class WaitingInputs {
    private static final String MINE = "/api/scheduling/waiting/mine";
    private static final String QUEUES = "/api/scheduling/operator/waiting";

    private WaitingInputs() {}

    static List<BadInput> wishes() {
        return List.of(
                teacher("no wish").put(MINE, "").isMalformed(),
                teacher("a list for a wish").put(MINE, "[]").isMalformed(),
                teacher("an empty wish")
                        .put(MINE, "{}")
                        .isInvalid("centre required", "language required", "accessible required"),
                wish("a region for a centre", "\"71\"", "\"kk\"", "false").isInvalid("centre centre-code-invalid"),
                wish("SQL for a centre", "\"71-01' or 1=1\"", "\"kk\"", "false")
                        .isInvalid("centre centre-code-invalid"),
                wish("a centre that is none", "\"99-999\"", "\"kk\"", "false").isInvalid("centre centre-unknown"),
                wish("a third language", "\"71-01\"", "\"en\"", "false").isInvalid("language language-invalid"),
                wish("perhaps", "\"71-01\"", "\"kk\"", "\"perhaps\"").isInvalid("accessible format-invalid"),
                wish("null for yes or no", "\"71-01\"", "\"kk\"", "null").isInvalid("accessible required"));
    }

    static List<BadInput> filters() {
        return List.of(
                operator("half a region").get(QUEUES + "?region=7").isInvalid("region region-invalid"),
                operator("a centre without its region")
                        .get(QUEUES + "?centre=1")
                        .isInvalid("centre centre-code-invalid"),
                operator("a language that is none")
                        .get(QUEUES + "/offers?language=de")
                        .isInvalid("language language-invalid"),
                operator("page zero").get(QUEUES + "/offers?page=0").isInvalid("page page-invalid"));
    }

    private static BadInput.Request wish(String what, String centre, String language, String accessible) {
        return teacher(what)
                .put(MINE, "{\"centre\":%s,\"language\":%s,\"accessible\":%s}".formatted(centre, language, accessible));
    }
}
