package kz.bagalau.system.badinput;

import static kz.bagalau.system.badinput.BadInput.operator;
import static kz.bagalau.system.badinput.BadInput.teacher;
import static kz.bagalau.system.badinput.BadInput.with;
import static kz.bagalau.system.badinput.Ground.CENTRE;
import static kz.bagalau.system.badinput.Ground.NOBODY;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Plans of slots, cancellations, duties and files. */
final class OperatorInputs {
    private static final String OPERATOR = "/api/scheduling/operator";
    private static final String PLANS = OPERATOR + "/slot-plans";
    private static final String CANCELLATIONS = OPERATOR + "/cancellations";
    private static final String DUTIES = OPERATOR + "/duties";
    private static final String IMPORTS = OPERATOR + "/imports";

    private OperatorInputs() {}

    static List<BadInput> plans(Ground ground) {
        Map<String, ?> right = Map.of(
                "campaignId",
                ground.campaign(),
                "dateFrom",
                "2027-01-04",
                "dateTo",
                "2027-12-31",
                "weekdays",
                List.of("MONDAY"),
                "times",
                List.of("09:00"),
                "language",
                "KK");
        List<String> week = List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY");
        List<String> dayAndNight = List.of("00:00", "03:00", "06:00", "09:00", "12:00", "15:00", "18:00", "21:00");
        return List.of(
                operator("a plan of nothing")
                        .post(PLANS, "{}")
                        .isInvalid(
                                "campaignId required",
                                "dateFrom required",
                                "dateTo required",
                                "weekdays required",
                                "times required",
                                "language required"),
                operator("a plan of nobody's campaign")
                        .post(PLANS, with(right, "campaignId", NOBODY))
                        .isInvalid("campaignId campaign-unknown"),
                operator("a plan of a day that no week has")
                        .post(PLANS, with(right, "weekdays", List.of("FUNDAY")))
                        .isInvalid("weekdays[0] format-invalid"),
                operator("a plan of times that overlap")
                        .post(PLANS, with(right, "times", List.of("09:00", "09:01")))
                        .isInvalid("times times-overlap"),
                operator("a plan that ends before it begins")
                        .post(PLANS, with(right, "dateTo", "2027-01-03"))
                        .isInvalid("dateTo period-invalid"),
                operator("a plan of half a region")
                        .post(PLANS, with(right, "regions", List.of("6")))
                        .isInvalid("regions[] region-invalid"),
                operator("a plan of all days and nights in all rooms")
                        .post(PLANS, with(with(right, "weekdays", week), "times", dayAndNight))
                        .answers(409, "slot-plan-too-large"),
                operator("slots of a state that is none")
                        .get(OPERATOR + "/slots?status=GONE")
                        .isInvalid("status format-invalid"));
    }

    static List<BadInput> cancellations() {
        return List.of(
                operator("nothing to cancel")
                        .post(CANCELLATIONS + "/preview", "{}")
                        .isInvalid("slots slots-or-centre"),
                operator("days to cancel in the wrong order")
                        .post(
                                CANCELLATIONS + "/preview",
                                Map.of("centre", CENTRE, "from", "2027-01-02", "to", "2027-01-01"))
                        .isInvalid("to days-reversed"),
                operator("a cancellation of nothing for no reason")
                        .post(CANCELLATIONS, "{\"losses\":-1}")
                        .isInvalid("slots required", "reason required", "losses number-invalid"),
                operator("a cancellation for a reason of one letter and blanks")
                        .post(CANCELLATIONS, Map.of("slots", Map.of("slotIds", List.of(NOBODY)), "reason", "  а "))
                        .isInvalid("reason length-invalid"),
                teacher("a teacher who cancels").post(CANCELLATIONS, "[]").answers(403, "forbidden"));
    }

    static List<BadInput> duties() {
        Map<String, ?> right = Map.of(
                "accountId", NOBODY,
                "role", "OBSERVER",
                "centre", CENTRE,
                "date", "2027-01-11",
                "from", "09:00",
                "to", "12:00");
        return List.of(
                operator("a duty of nobody").post(DUTIES, "{}").isInvalid("accountId required", "role required"),
                operator("a duty nowhere")
                        .post(DUTIES, Map.of("accountId", NOBODY, "role", "OBSERVER"))
                        .isInvalid("centre required", "date required", "from required", "to required"),
                operator("a teacher's duty")
                        .post(DUTIES, with(right, "role", "TEACHER"))
                        .isInvalid("role format-invalid"),
                operator("a duty of no time")
                        .post(DUTIES, with(right, "to", "09:00"))
                        .isInvalid("to window-empty"),
                operator("a duty in the next century")
                        .post(DUTIES, with(right, "date", "2101-01-01"))
                        .isInvalid("date format-invalid"),
                operator("a duty in a centre that is none")
                        .post(DUTIES, with(right, "centre", "99-999"))
                        .isInvalid("centre centre-unknown"),
                operator("a duty of an account that is none")
                        .post(DUTIES, with(right, "date", "2099-01-12"))
                        .isInvalid("accountId staff-unknown"),
                operator("a duty in nobody's slot")
                        .post(DUTIES, with(right, "slotId", NOBODY))
                        .isInvalid("slotId slot-unknown"),
                operator("duties of 30 February")
                        .get(DUTIES + "?centre=" + CENTRE + "&date=2027-02-30")
                        .isInvalid("date format-invalid"),
                operator("a duty that is none").delete(DUTIES + "/1").isInvalid("id format-invalid"));
    }

    static List<BadInput> files() {
        return List.of(
                file("people", "code\n1\n").isInvalid("kind import-kind-invalid"),
                file("centres", "code,name_kk,name_ru,address_kk,address_ru\n99-01,а,б,в,г\n71,а,,в,г\n")
                        .isRefusedFile("2 code region-unknown", "3 code centre-code-invalid", "3 name_ru required"),
                file("rooms", "centre,room,seats,accessible_seats\n63-01,1,0,\n63-01,2,5,6\n99-999,1,5,\n")
                        .isRefusedFile(
                                "2 seats number-invalid",
                                "3 accessible_seats seat-numbers-invalid",
                                "4 centre centre-unknown"),
                file("desks", "centre,room,x,y,accessible\n63-01,101,1.5,0,2\n63-01,101,9999,0,1\n")
                        .isRefusedFile("2 x number-invalid", "2 accessible accessible-invalid", "3 x desk-outside"),
                file(
                                "slots",
                                "centre,room,date,time,language\n63-01,101,2027-02-30,25:00,en\n63-01,999,2027-01-11,09:00,kk\n")
                        .isRefusedFile(
                                "2 date date-invalid",
                                "2 time time-invalid",
                                "2 language language-invalid",
                                "3 room room-unknown"),
                file(
                                "duties",
                                "account,role,centre,date,from,to\n%s,OBSERVER,63-01,2099-01-12,09:00,12:00\n"
                                        .formatted(NOBODY))
                        .isRefusedFile("2 account staff-unknown"),
                file("slots", "centre,room,date,time,language\n63-01,101,+999999999-12-31,09:00,kk\n")
                        .isRefusedFile("2 date slot-outside-campaign"));
    }

    private static BadInput.Request file(String kind, String content) {
        return operator("a file of " + kind)
                .send("POST", IMPORTS, Form.TYPE, Form.of("kind", kind, content.getBytes(StandardCharsets.UTF_8)));
    }
}
