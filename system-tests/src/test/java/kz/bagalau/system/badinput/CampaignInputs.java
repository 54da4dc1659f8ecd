package kz.bagalau.system.badinput;

import static kz.bagalau.system.badinput.BadInput.operator;
import static kz.bagalau.system.badinput.BadInput.teacher;
import static kz.bagalau.system.badinput.BadInput.with;
import static kz.bagalau.system.badinput.Ground.CENTRE;
import static kz.bagalau.system.badinput.Ground.NOBODY;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Campaigns, centres and rooms. */
final class CampaignInputs {
    private static final String OPERATOR = "/api/scheduling/operator";
    private static final String CAMPAIGNS = OPERATOR + "/campaigns";
    private static final String CENTRES = OPERATOR + "/centres";
    private static final String ROOMS = CENTRES + "/" + CENTRE + "/rooms";
    private static final Map<String, String> NAME = Map.of("kk", "Аты", "ru", "Имя");

    private CampaignInputs() {}

    static List<BadInput> campaigns(Ground ground) {
        Map<String, ?> right = Map.of(
                "name", NAME,
                "intakeFrom", "2027-04-06T00:00:00Z",
                "intakeTo", "2027-04-20T00:00:00Z",
                "testFrom", "2027-04-25T00:00:00Z",
                "testTo", "2027-05-10T00:00:00Z",
                "appealFrom", "2027-04-26T00:00:00Z",
                "appealTo", "2027-05-20T00:00:00Z",
                "attestationFrom", "2027-04-25T00:00:00Z",
                "attestationTo", "2027-08-25T00:00:00Z");
        Map<String, ?> lateIntake =
                with(with(right, "intakeFrom", "2027-04-26T00:00:00Z"), "intakeTo", "2027-05-11T00:00:00Z");
        return List.of(
                operator("a campaign of nothing")
                        .post(CAMPAIGNS, "{}")
                        .isInvalid(
                                "name required",
                                "intakeFrom required",
                                "intakeTo required",
                                "testFrom required",
                                "testTo required",
                                "appealFrom required",
                                "appealTo required",
                                "attestationFrom required",
                                "attestationTo required"),
                operator("a campaign whose tests end before they begin")
                        .post(CAMPAIGNS, with(right, "testTo", "2027-04-24T00:00:00Z"))
                        .isInvalid("testTo window-empty"),
                operator("a campaign whose intake is the last thing")
                        .post(CAMPAIGNS, lateIntake)
                        .isInvalid("testFrom tests-before-intake", "intakeTo intake-after-tests"),
                operator("a campaign to the end of time")
                        .post(CAMPAIGNS, with(right, "attestationTo", "+999999999-12-31T23:59:59Z"))
                        .isInvalid("attestationTo format-invalid"),
                operator("a campaign from a number that no clock has")
                        .post(CAMPAIGNS, with(right, "intakeFrom", new BigDecimal("1e400")))
                        .isInvalid("intakeFrom format-invalid"),
                operator("a campaign that may be changed a month before")
                        .post(CAMPAIGNS, with(right, "editDeadlineHours", 721))
                        .isInvalid("editDeadlineHours edit-deadline-invalid"),
                operator("a campaign of a version that never was")
                        .put(CAMPAIGNS + "/" + ground.campaign(), with(right, "version", 0))
                        .answers(409, "conflict"),
                operator("a campaign of no version to publish")
                        .post(CAMPAIGNS + "/" + NOBODY + "/publish", "{}")
                        .isInvalid("version required"),
                operator("nobody's campaign to close")
                        .post(CAMPAIGNS + "/" + NOBODY + "/close", "{\"version\":1}")
                        .answers(404, "not-found"),
                teacher("a teacher among the campaigns").get(CAMPAIGNS).answers(403, "forbidden"));
    }

    static List<BadInput> centres() {
        return List.of(
                operator("centres of half a region on page zero")
                        .get(CENTRES + "?region=6&page=0&text=" + "a".repeat(201))
                        .isInvalid("region region-invalid", "page page-invalid", "text length-invalid"),
                operator("a centre without its number and name in Russian")
                        .post(CENTRES, "{\"code\":\"71\",\"name\":{\"kk\":\" \"}}")
                        .isInvalid(
                                "code centre-code-invalid", "name.kk required", "name.ru required", "address required"),
                operator("a centre with NUL")
                        .post(CENTRES, Map.of("code", "71-99", "name", NAME, "address", Map.of("kk", "а\0", "ru", "а")))
                        .isInvalid("address.kk format-invalid"),
                operator("a centre that turns the writing")
                        .post(
                                CENTRES,
                                Map.of("code", "71-99", "name", Map.of("kk", "а", "ru", "\u202eа"), "address", NAME))
                        .isInvalid("name.ru format-invalid"),
                operator("a centre of no region")
                        .post(CENTRES, Map.of("code", "99-01", "name", NAME, "address", NAME))
                        .isInvalid("code region-unknown"),
                operator("a centre that there is")
                        .post(CENTRES, Map.of("code", CENTRE, "name", NAME, "address", NAME))
                        .answers(409, "centre-exists"),
                operator("a room without seats, a centimetre wide")
                        .post(ROOMS, "{\"name\":\" \",\"seats\":{\"count\":0},\"size\":{\"widthCm\":1}}")
                        .isInvalid(
                                "name required",
                                "seats.count number-invalid",
                                "size.widthCm number-invalid",
                                "size.depthCm required"),
                operator("an accessible seat that the room has not")
                        .post(ROOMS, "{\"name\":\"1\",\"seats\":{\"count\":5,\"accessible\":[6]}}")
                        .isInvalid("seats.accessible seat-numbers-invalid"),
                operator("a room by its name").get(OPERATOR + "/rooms/A1/plan").isInvalid("id format-invalid"),
                operator("desks at no place and no version")
                        .put(OPERATOR + "/rooms/0/desks", "{\"desks\":[null,{\"xCm\":-1,\"accessible\":true}]}")
                        .isInvalid(
                                "desks[0] required",
                                "desks[1].xCm number-invalid",
                                "desks[1].yCm required",
                                "version required"),
                operator("a plan of no desk and no version")
                        .put(OPERATOR + "/rooms/0/plan", "{\"desks\":[null]}")
                        .isInvalid("desks[0] required", "version required"));
    }
}
