package kz.bagalau.reference.dataimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kz.bagalau.reference.ReferenceServiceTestBase;
import kz.bagalau.reference.entry.ReferenceKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.io.ClassPathResource;

/** Lines of the classifier (KATO) of each shape that it has, as they are published. */
class ClassifierIT extends ReferenceServiceTestBase {
    private static final ParameterizedTypeReference<Map<String, Object>> PAGE = new ParameterizedTypeReference<>() {};
    private static final String HEADER = "code,name_kk,name_ru,type\n";
    private static final String DISTRICTS = HEADER + """
            111000000,Көкшетау қ.ә.,Кокшетау Г.А.,city
            111600000,Қосшы қ.ә.,Косшы Г.А.,city
            113200000,Ақкөл ауданы,Аккольский район,district
            113800000,Атбасар ауданы,Атбасарский район,district
            351000000,Қарағанды қ.ә.,Караганда Г.А.,city
            613600000,Бәйдібек ауданы,район Байдибека,district
            613800000,Жетісай ауданы,Жетисайский район,district
            751110000,Алмалы ауданы,Алмалинский район,city-district
            751210000,Алатау ауданы,Алатауский район,city-district
            """;
    private static final String LOCALITIES = HEADER + """
            111010000,Көкшетау қ.,г.Кокшетау,city
            111033100,Қызыл Жар а.,с.Красный Яр,village
            111033000,Красный Яр а.о.,Красноярский с.о.,rural-district
            111600100,Тайтөбе а.,с.Тайтобе,village
            111610000,Қосшы қ.,г.Косшы,city
            113220000,Ақкөл қ.ә.,Аккольская г.а.,city
            113220100,Ақкөл қ.,г.Акколь,city
            113820100,Атбасар қ.,г.Атбасар,city
            351010000,Қарағанды қ.,г.Караганда,city
            351013100,Қазыбек би ауданы,район имени Казыбек би,city-district
            613639000,Алмалы а.о.,Алмалинский с.о.,rural-district
            613639100,Алмалы а.,с.Алмалы,village
            613639180,Байжансай а.,с.Байжансай,village
            613645000,Боралдай а.о.,Боралдайский с.о.,rural-district
            613645500,Ақжар а.,с.Акжар,village
            613645580,Қаратас а.,с.Каратас,village
            613645583,Шопан үйі,Чабанский жил.дом,village
            613820100,Жетісай қ.,г.Жетысай,city
            """;

    private static final String INSTITUTIONS = "code,name_kk,name_ru,type,place\n";

    @BeforeEach
    void importIt() {
        assertThat(run(ReferenceKind.DISTRICTS, DISTRICTS).errors()).isEmpty();
        assertThat(run(ReferenceKind.LOCALITIES, LOCALITIES).errors()).isEmpty();
    }

    @AfterEach
    void leaveTheStarterSet() throws IOException {
        for (ReferenceKind kind : List.of(ReferenceKind.DISTRICTS, ReferenceKind.LOCALITIES)) {
            String file = "reference/" + kind.id() + ".csv";
            run(kind, new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8), true);
        }
        database.sql("""
                        delete from entry where code like 'KATO-%'
                        or kind in ('DISTRICTS', 'LOCALITIES') and closed_on is not null""").update();
    }

    @ParameterizedTest
    @CsvSource({
        "113800000, 113820100",
        "111600000, 111600100 111610000",
        "111000000, 111010000 111033000",
        "111033000, 111033100",
        "113220000, 113220100",
        "351010000, 351013100",
        "613639100, 613639180",
        "613645500, 613645580",
        "613645580, 613645583"
    })
    void eachPlaceIsInTheNearestThatThereIs(String place, String inside) {
        assertThat(codes("/api/reference/places?parent={place}", place)).containsExactlyInAnyOrder(inside.split(" "));
    }

    @Test
    void districtsOfACityAreThoseOfItsRegion() {
        assertThat(codes("/api/reference/places?parent=75&limit=100")).contains("751110000", "751210000");
        assertThat(codes("/api/reference/places?parent=751110000")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "113820100, 11 113800000 113820100, 113200000 113220000",
        "111600100, 111600000 111600100, 111610000 111000000",
        "111033100, 111000000 111033000, 111010000",
        "351013100, 351000000 351010000 351013100, 351011100",
        "751110000, 75 751110000, 751210000",
        "613645583, 613600000 613645000 613645500 613645580, 613639000 613645600"
    })
    void whatIsThereIsFoundInAllPlacesAbove(String place, String within, String without) {
        run(ReferenceKind.INSTITUTIONS, INSTITUTIONS + "KATO-1,Алыс колледж,Дальний колледж,tvet," + place + "\n");
        assertThat(within.split(" ")).allMatch(this::has);
        assertThat(without.split(" ")).noneMatch(this::has);
    }

    private boolean has(String place) {
        return codes("/api/reference/institutions?place={place}&q={name}", place, "дальний колледж")
                .contains("KATO-1");
    }

    @SuppressWarnings("unchecked")
    private List<String> codes(String uri, Object... variables) {
        Map<String, Object> page =
                get(uri, variables).expectStatus().isOk().returnResult(PAGE).getResponseBody();
        return ((List<Map<String, Object>>) page.get("entries"))
                .stream().map(entry -> (String) entry.get("code")).toList();
    }
}
