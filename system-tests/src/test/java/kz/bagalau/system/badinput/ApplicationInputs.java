package kz.bagalau.system.badinput;

import static kz.bagalau.system.badinput.BadInput.operator;
import static kz.bagalau.system.badinput.BadInput.teacher;

import java.util.List;

/** What operators look for among the applications. */
final class ApplicationInputs {
    private static final String OVERVIEW = "/api/applications/operator";

    private ApplicationInputs() {}

    static List<BadInput> overview() {
        return List.of(
                operator("a day that no calendar has")
                        .get(OVERVIEW + "?day=2026-02-30")
                        .isInvalid("day format-invalid"),
                operator("half a number").get(OVERVIEW + "?number=2026-1").isInvalid("number number-invalid"),
                operator("a statement for a centre")
                        .get(OVERVIEW + "?centre=71-01%27%20or%201=1")
                        .isInvalid("centre centre-invalid"),
                operator("NUL in a region").get(OVERVIEW + "?region=7%00").isInvalid("region format-invalid"),
                operator("words for types, a status and a cursor")
                        .get(OVERVIEW + "/counts?testType=T12&employment=NONE&status=GONE&after=first")
                        .isInvalid(
                                "testType format-invalid",
                                "employment format-invalid",
                                "status format-invalid",
                                "after format-invalid"),
                operator("an application that nobody has")
                        .get(OVERVIEW + "/00000000-0000-0000-0000-000000000000")
                        .answers(404, "not-found"),
                teacher("a teacher among the applications").get(OVERVIEW).answers(403, "forbidden"));
    }
}
