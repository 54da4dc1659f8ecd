package kz.bagalau.application;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kz.bagalau.application.form.TypedForm;
import org.jspecify.annotations.Nullable;

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

    /** The form with one field typed otherwise. */
    public static Map<String, Object> with(Map<String, Object> form, String field, @Nullable Object typed) {
        Map<String, Object> changed = new LinkedHashMap<>(form);
        changed.put(field, typed);
        return changed;
    }

    /** The same as the service reads it. */
    public static TypedForm typed(Map<String, Object> form) {
        return new TypedForm(
                text(form, "testType"),
                text(form, "phone"),
                text(form, "employment"),
                (Boolean) form.get("disabilityOfSight"),
                text(form, "speciality"),
                text(form, "studyFrom"),
                text(form, "studyTo"),
                text(form, "categoryHeld"),
                text(form, "categoryValidUntil"),
                text(form, "categorySought"),
                text(form, "organisationBin"),
                text(form, "organisationName"),
                text(form, "subject"),
                text(form, "language"),
                text(form, "holdId"));
    }

    private static @Nullable String text(Map<String, Object> form, String field) {
        Object typed = form.get(field);
        return typed == null ? null : typed.toString();
    }
}
