package kz.bagalau.local.platform;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.List;

/** Knows a school for each BIN of a legal entity (fifth digit 4, 5 or 6), always the same one, and none for other numbers. */
final class OrganisationRegister implements ResponseDefinitionTransformerV2 {
    static final String NAME = "organisation-register";

    private record Town(String regionCode, String kk, String ru) {}

    private static final List<Town> TOWNS = List.of(
            new Town("71", "Астана", "Астана"),
            new Town("75", "Алматы", "Алматы"),
            new Town("79", "Шымкент", "Шымкент"),
            new Town("63", "Өскемен", "Усть-Каменогорск"),
            new Town("27", "Орал", "Уральск"),
            new Town("43", "Қызылорда", "Кызылорда"),
            new Town("61", "Түркістан", "Туркестан"));

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
        String bin = event.getRequest().getUrl().replaceFirst("(\\?.*)?$", "").replaceFirst("^.*/", "");
        ResponseDefinitionBuilder answer = ResponseDefinitionBuilder.like(event.getResponseDefinition());
        if ("456".indexOf(bin.charAt(4)) < 0) {
            return answer.withStatus(404).build();
        }
        int seed = Math.floorMod(bin.hashCode(), 1_000_003);
        Town town = TOWNS.get(seed % TOWNS.size());
        int number = seed % 190 + 1;
        int house = seed % 80 + 1;
        return answer.withStatus(200)
                .withHeader("Content-Type", "application/json; charset=utf-8")
                .withBody("""
                        {"bin": "%s", "nameKk": "%s қаласының №%d жалпы білім беретін мектебі",
                         "nameRu": "Общеобразовательная школа №%d города %s", "regionCode": "%s",
                         "address": {"kk": "%s қ., Абай көшесі, %d", "ru": "г. %s, ул. Абая, %d"}}""".formatted(
                                bin,
                                town.kk(),
                                number,
                                number,
                                town.ru(),
                                town.regionCode(),
                                town.kk(),
                                house,
                                town.ru(),
                                house))
                .build();
    }
}
