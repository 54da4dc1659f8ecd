package kz.bagalau.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagalau.application.form.TypedForm;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Filled forms. */
public final class Forms {
    public static final String AGREEMENT = "2026-1";

    /** A BIN with the right check digit. */
    public static final String BIN = "990140000384";

    private Forms() {}

    /** A form without a fault and with a hold of its own. */
    public static Map<String, Object> valid() {
        return valid(UUID.randomUUID());
    }

    public static Map<String, Object> valid(UUID holdId) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("testType", "T03");
        form.put("phone", "+7 701 123 45 67");
        form.put("employment", "CURRENT_EMPLOYEE");
        form.put("disabilityOfSight", false);
        form.put("speciality", "Математика мұғалімі");
        form.put("studyFrom", 2004);
        form.put("studyTo", "2008");
        form.put("categoryHeld", "MODERATOR");
        form.put("categoryValidUntil", "2028-08-31");
        form.put("categorySought", "EXPERT");
        form.put("organisationBin", BIN);
        form.put("organisationName", "№ 12 мектеп-лицей");
        form.put("subject", "MATHEMATICS");
        form.put("language", "kk");
        form.put("holdId", holdId.toString());
        form.put("agreementVersion", AGREEMENT);
        return form;
    }

    /** What the page sends to change an application that it has read. */
    public static Map<String, Object> change(Map<String, Object> application, Map<String, Object> form) {
        Map<String, Object> change = with(form, "version", application.get("version"));
        change.keySet().removeAll(List.of("language", "holdId", "agreementVersion"));
        return change;
    }

    /** The form with one field typed otherwise. */
    public static Map<String, Object> with(Map<String, Object> form, String field, @Nullable Object typed) {
        Map<String, Object> changed = new LinkedHashMap<>(form);
        changed.put(field, typed);
        return changed;
    }

    /** The form of a graduate of higher education; what the other employments ask for is typed as well and must not count. */
    public static Map<String, Object> higherGraduate() {
        Map<String, Object> form = with(valid(), "employment", "HIGHER_GRADUATE");
        form.put("institutionRegion", "75");
        form.put("institution", "KAZNU");
        form.put("programmeGroup", "B009");
        return form;
    }

    /** The form of a graduate of technical and vocational education. */
    public static Map<String, Object> tvetGraduate() {
        Map<String, Object> form = with(valid(), "employment", "TVET_GRADUATE");
        form.put("institutionRegion", "19");
        form.put("institutionDistrict", "193100000");
        form.put("institution", "PEDCOLLEGE-19");
        form.put("specialityCode", "01140100");
        return form;
    }

    /** The form of a head. */
    public static Map<String, Object> head() {
        return with(with(valid(), "testType", "T10"), "organisationKind", "SECONDARY");
    }

    /** The form with a special discipline of technical and vocational education. */
    public static Map<String, Object> specialDiscipline() {
        Map<String, Object> form = with(valid(), "testType", "T09");
        form.put("disciplineKind", "SPECIAL");
        form.put("subject", "TVET_06120100");
        return form;
    }

    /** The same as the service reads it. */
    public static TypedForm typed(Map<String, Object> form) {
        return JsonMapper.shared().convertValue(form, TypedForm.class);
    }
}
