package kz.bagalau.system.badinput;

import java.util.Map;
import java.util.UUID;
import kz.bagalau.system.platform.Teacher;
import kz.bagalau.system.platform.Visitor;

/**
 * What wrong requests refer to that is right.
 *
 * @param form in which nothing is wrong but its hold, which is nobody's
 * @param slot with free seats, in Kazakh
 * @param slotInRussian with free seats
 * @param usedKey with which the teacher held a seat of another slot once
 * @param application of the applicant, accepted
 * @param hold with which the applicant applied; the seat is reserved
 * @param campaign the open one
 */
record Ground(
        Map<String, Object> form,
        String slot,
        String slotInRussian,
        String usedKey,
        String application,
        String hold,
        String campaign) {
    static final String NOBODY = "00000000-0000-0000-0000-000000000000";
    /** Where no other test counts seats. */
    static final String CENTRE = "63-01";

    private static final String HOLDS = "/api/scheduling/holds";

    static Ground laid(Teacher teacher, Teacher applicant) {
        Visitor visitor = teacher.visitor();
        String application = applicant.accepted(CENTRE, "kk").get("id").asString();
        return new Ground(
                teacher.form(NOBODY, "kk"),
                slot(teacher, "kk", 4),
                slot(teacher, "ru", 3),
                usedKey(visitor, slot(teacher, "kk", 3)),
                application,
                applicant
                        .visitor()
                        .get("/api/applications/" + application)
                        .get("holdId")
                        .asString(),
                visitor.get("/api/scheduling/campaigns/current").get("id").asString());
    }

    private static String slot(Teacher teacher, String language, int offset) {
        return teacher.slot(CENTRE, language, offset).get("id").asString();
    }

    private static String usedKey(Visitor visitor, String slot) {
        String key = UUID.randomUUID().toString();
        Visitor.Answer held = visitor.post(HOLDS, Map.of("slotId", slot), Map.of("Idempotency-Key", key));
        visitor.delete(HOLDS + "/" + held.get("id").asString());
        return key;
    }
}
