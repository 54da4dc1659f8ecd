package kz.bagalau.local.platform;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.List;
import java.util.Optional;
import kz.bagalau.local.platform.KnownOrganisations.Known;

/**
 * Knows the organisations of the reference data, beside them a school for each BIN of a legal entity (fifth digit 4, 5 or 6), always the same
 * one, and none for other numbers.
 */
final class OrganisationRegister implements ResponseDefinitionTransformerV2 {
    static final String NAME = "organisation-register";

    private final KnownOrganisations organisations = new KnownOrganisations();

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
        Optional<Known> known = organisations.find(bin);
        if (known.isPresent()) {
            return found(answer, known.get());
        }
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

    private static ResponseDefinition found(ResponseDefinitionBuilder answer, Known organisation) {
        return answer.withStatus(200)
                .withHeader("Content-Type", "application/json; charset=utf-8")
                .withBody("""
                        {"bin": "%s", "nameKk": "%s", "nameRu": "%s", "regionCode": "%s", "address": null}""".formatted(
                                organisation.bin(), organisation.kk(), organisation.ru(), organisation.regionCode()))
                .build();
    }
}
