package kz.bagalau.system.badinput;

import static kz.bagalau.system.badinput.BadInput.anybody;
import static kz.bagalau.system.badinput.BadInput.applicant;
import static kz.bagalau.system.badinput.BadInput.operator;
import static kz.bagalau.system.badinput.BadInput.teacher;
import static kz.bagalau.system.badinput.Ground.CENTRE;
import static kz.bagalau.system.badinput.Ground.NOBODY;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Free places, holds, another seat. */
final class SeatInputs {
    private static final String SCHEDULING = "/api/scheduling";
    private static final String HOLDS = SCHEDULING + "/holds";
    private static final String MINE = SCHEDULING + "/reservations/mine";
    private static final String DAYS = SCHEDULING + "/centres/" + CENTRE + "/days";
    private static final String SLOTS = SCHEDULING + "/centres/" + CENTRE + "/slots?language=kk";
    private static final String KEY = "Idempotency-Key";

    private SeatInputs() {}

    static List<BadInput> places(Ground ground) {
        return List.of(
                teacher("regions in no language").get(SCHEDULING + "/regions").isInvalid("language required"),
                teacher("half a region in a third language")
                        .get(SCHEDULING + "/centres?region=6&language=en")
                        .isInvalid("region region-invalid", "language language-invalid"),
                teacher("NUL for the language of days")
                        .get(DAYS + "?language=%00")
                        .isInvalid("language format-invalid"),
                teacher("days of a centre that is none")
                        .get(SCHEDULING + "/centres/99-999/days?language=kk")
                        .answers(404, "centre-unknown"),
                teacher("bytes that are no UTF-8 for a centre")
                        .get(SCHEDULING + "/centres/%ED%A0%80/days?language=kk")
                        .isMalformed(),
                teacher("a slot for a centre")
                        .get(SCHEDULING + "/centres/" + ground.slot() + "/slots?language=kk&date=2027-01-11")
                        .answers(404, "centre-unknown"),
                teacher("slots of no day").get(SLOTS).isInvalid("date required"),
                teacher("slots of 30 February").get(SLOTS + "&date=2027-02-30").isInvalid("date format-invalid"),
                teacher("slots of a moment")
                        .get(SLOTS + "&date=2027-01-11T09:00:00Z")
                        .isInvalid("date format-invalid"),
                teacher("slots of the last day that Java can count")
                        .get(SLOTS + "&date=%2B999999999-12-31")
                        .isInvalid("date format-invalid"));
    }

    static List<BadInput> holds(Ground ground) {
        Map<String, String> slot = Map.of("slotId", ground.slot());
        return List.of(
                teacher("a hold without a key").post(HOLDS, slot).isInvalid("Idempotency-Key required"),
                teacher("a hold with a word for a key")
                        .post(HOLDS, slot)
                        .with(KEY, "key")
                        .isInvalid("Idempotency-Key format-invalid"),
                teacher("a hold with the key of another slot")
                        .post(HOLDS, slot)
                        .with(KEY, ground.usedKey())
                        .answers(409, "idempotency-conflict"),
                hold("of no slot", "{}").isInvalid("slotId required"),
                hold("of a number", "{\"slotId\":7}").isInvalid("slotId format-invalid"),
                hold("with a seat of one's own choice", "{\"slotId\":\"" + ground.slot() + "\",\"seat\":1}")
                        .isInvalid("seat format-invalid"),
                hold("of nobody's slot", "{\"slotId\":\"" + NOBODY + "\"}").answers(404, "slot-unknown"),
                hold("in JSON that breaks off", "{\"slotId\":").isMalformed(),
                teacher("a hold in plain text")
                        .send("POST", HOLDS, "text/plain", ground.slot().getBytes(StandardCharsets.UTF_8))
                        .with(KEY, key())
                        .answers(415, "unsupported-media-type"),
                anybody("a hold of nobody").post(HOLDS, slot).with(KEY, key()).answers(401, "unauthenticated"),
                operator("an operator's hold")
                        .post(HOLDS, slot)
                        .with(KEY, key())
                        .answers(403, "forbidden"),
                applicant("a second seat").post(HOLDS, slot).with(KEY, key()).answers(409, "already-reserved"),
                teacher("a hold of somebody else to give up")
                        .delete(HOLDS + "/" + ground.hold())
                        .answers(404, "not-found"),
                teacher("a hold that is none to give up").delete(HOLDS + "/1").isInvalid("id format-invalid"),
                applicant("a reserved seat to give up")
                        .delete(HOLDS + "/" + ground.hold())
                        .answers(409, "already-reserved"));
    }

    static List<BadInput> changes(Ground ground) {
        return List.of(
                teacher("another seat for none")
                        .put(MINE, Map.of("slotId", ground.slot()))
                        .answers(404, "not-found"),
                applicant("a seat of no slot").put(MINE, "{}").isInvalid("slotId required"),
                applicant("null for a slot").put(MINE, "null").isMalformed(),
                applicant("a seat of nobody's slot")
                        .put(MINE, Map.of("slotId", NOBODY))
                        .answers(404, "slot-unknown"),
                applicant("a seat in another language")
                        .put(MINE, Map.of("slotId", ground.slotInRussian()))
                        .answers(409, "slot-not-fitting"));
    }

    private static BadInput.Request hold(String what, String json) {
        return teacher("a hold " + what).post(HOLDS, json).with(KEY, key());
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
