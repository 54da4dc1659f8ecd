package kz.bagalau.system.badinput;

import static kz.bagalau.system.badinput.BadInput.teacher;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Personal data by IIN and by hand. */
final class PersonInputs {
    private static final String PERSON = "/api/identity/me/person";
    private static final Map<String, Object> RIGHT = Map.of(
            "kind", "NO_IIN",
            "surname", "Иванова",
            "name", "Анна",
            "ethnicity", "орыс",
            "citizenship", "Ресей",
            "sex", "FEMALE",
            "birthDate", "1985-03-07",
            "documentNumber", "N 1234567",
            "phone", "+77012345678");

    private PersonInputs() {}

    static List<BadInput> iins() {
        return List.of(
                iin("nothing", "").isInvalid("iin required"),
                iin("eleven digits", "85041240001").isInvalid("iin iin-invalid"),
                iin("a wrong check digit", "850412400003").isInvalid("iin iin-invalid"),
                iin("right digits of a century that is none", "850412900004").isInvalid("iin iin-invalid"),
                iin("right digits of a birth on 31 February", "850231400009").isInvalid("iin iin-invalid"),
                iin("Arabic digits", "٨٥٠٤١٢٤٠٠٠١٧").isInvalid("iin iin-invalid"),
                iin("letters", "85041240OO17").isInvalid("iin iin-invalid"),
                iin("NUL", "850412400017\0").isInvalid("iin format-invalid"),
                iin("right digits of a birth in 2099", "991231500006").isInvalid("iin iin-invalid"));
    }

    static List<BadInput> names() {
        return List.of(
                with("blanks for a name", "name", "  ").isInvalid("name required"),
                with("no letter", "name", "...").isInvalid("name name-invalid"),
                with("digits", "surname", "R2D2").isInvalid("surname name-invalid"),
                with("a tag", "surname", "<b>Иванова</b>").isInvalid("surname name-invalid"),
                with("a mark that turns the writing", "surname", "\u202eавонавИ")
                        .isInvalid("surname name-invalid"),
                with("an invisible joiner", "patronymic", "А\u200dнна").isInvalid("patronymic name-invalid"),
                with("NUL", "patronymic", "А\0").isInvalid("patronymic format-invalid"),
                with("101 Kazakh letters", "name", "Ә".repeat(101)).isInvalid("name length-invalid"),
                with("SQL", "documentNumber", "1'; drop table person")
                        .isInvalid("documentNumber document-number-invalid"),
                with("51 digits", "documentNumber", "1".repeat(51)).isInvalid("documentNumber length-invalid"));
    }

    static List<BadInput> days() {
        return List.of(
                with("31 February", "birthDate", "1985-02-31").isInvalid("birthDate format-invalid"),
                with("tomorrow's child", "birthDate", "2999-01-01").isInvalid("birthDate birth-date-invalid"),
                with("nobody lives so long", "birthDate", "1800-01-01").isInvalid("birthDate birth-date-invalid"),
                with("the last day of time", "birthDate", "+999999999-12-31").isInvalid("birthDate format-invalid"),
                with("the day in another order", "birthDate", "07.03.1985").isInvalid("birthDate format-invalid"),
                with("a moment for a day", "birthDate", "1985-03-07T00:00:00Z").isInvalid("birthDate format-invalid"),
                with("a number for a day", "birthDate", 5000).isInvalid("birthDate format-invalid"),
                with("a list for a day", "birthDate", List.of(1985, 3, 7)).isInvalid("birthDate format-invalid"));
    }

    static List<BadInput> rest() {
        return List.of(
                with("letters in a phone", "phone", "+7701ABC4567").isInvalid("phone phone-invalid"),
                with("a phone of another country", "phone", "+442071838750").isInvalid("phone phone-invalid"),
                with("no phone", "phone", "").isInvalid("phone required"),
                with("a number for a name of a list", "sex", 0).isInvalid("sex format-invalid"),
                with("a third sex", "sex", "OTHER").isInvalid("sex format-invalid"),
                with("a number for a kind", "kind", 1).isInvalid("kind format-invalid"),
                teacher("a kind alone")
                        .put(PERSON, "{\"kind\":\"NO_IIN\"}")
                        .isInvalid(
                                "surname required",
                                "name required",
                                "ethnicity required",
                                "citizenship required",
                                "sex required",
                                "birthDate required",
                                "documentNumber required",
                                "phone required"));
    }

    private static BadInput.Request iin(String what, String iin) {
        return teacher("an IIN: " + what).post(PERSON + "/lookup", json(Map.of("iin", iin)));
    }

    private static BadInput.Request with(String what, String field, Object value) {
        Map<String, Object> person = new LinkedHashMap<>(RIGHT);
        person.put(field, value);
        return teacher(field + ": " + what).put(PERSON, json(person));
    }

    private static String json(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }
}
