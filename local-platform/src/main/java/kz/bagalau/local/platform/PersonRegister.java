package kz.bagalau.local.platform;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.List;

/**
 * Knows a person for each well-formed IIN, always the same one; an IIN whose serial number is 9999 is unknown to it, so that
 * the page for that case can be seen.
 */
final class PersonRegister implements ResponseDefinitionTransformerV2 {
    static final String NAME = "person-register";

    private static final List<String> SURNAMES = List.of(
            "Ахмет", "Нұрлан", "Сейіт", "Жұмабай", "Оспан", "Тілеу", "Әбіл", "Қасым", "Ермек", "Бекен", "Мұқан",
            "Дүйсен");
    private static final List<String> MEN =
            List.of("Асқар", "Бауыржан", "Дәулет", "Ерлан", "Қайрат", "Мұрат", "Нұржан", "Серік", "Тимур", "Әділ");
    private static final List<String> WOMEN =
            List.of("Айгүл", "Әсел", "Гүлнәр", "Динара", "Жанар", "Қарлығаш", "Мәдина", "Сәуле", "Үміт", "Шолпан");

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean applyGlobally() {
        return false;
    }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
        String iin = event.getRequest().getUrl().replaceFirst("(\\?.*)?$", "").replaceFirst("^.*/", "");
        ResponseDefinitionBuilder answer = ResponseDefinitionBuilder.like(event.getResponseDefinition());
        int century = switch (iin.charAt(6)) {
            case '1', '2' -> 1800;
            case '3', '4' -> 1900;
            case '5', '6' -> 2000;
            default -> 0;
        };
        if (century == 0 || iin.startsWith("9999", 7)) {
            return answer.withStatus(404).build();
        }
        boolean man = (iin.charAt(6) - '0') % 2 == 1;
        int seed = Math.floorMod(iin.hashCode(), 1_000_003);
        String father = pick(MEN, seed / 7);
        return answer.withStatus(200)
                .withHeader("Content-Type", "application/json; charset=utf-8")
                .withBody("""
                        {"iin": "%s", "surname": "%s", "name": "%s", "patronymic": "%s", "birthDate": "%s", "sex": "%s"}""".formatted(
                                iin,
                                pick(SURNAMES, seed) + (man ? "ов" : "ова"),
                                pick(man ? MEN : WOMEN, seed / 3),
                                father + (man ? "ұлы" : "қызы"),
                                (century + Integer.parseInt(iin.substring(0, 2))) + "-" + iin.substring(2, 4) + "-"
                                        + iin.substring(4, 6),
                                man ? "MALE" : "FEMALE"))
                .build();
    }

    private static String pick(List<String> names, int seed) {
        return names.get(Math.floorMod(seed, names.size()));
    }
}
