package kz.bagalau.reference.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.bagalau.reference.ReferenceServiceTestBase;
import kz.bagalau.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

class SearchIT extends ReferenceServiceTestBase {
    private static final ParameterizedTypeReference<Map<String, Object>> PAGE = new ParameterizedTypeReference<>() {};
    private static final String BIN = "990140000384";
    private static final String SCHOOL = "bin,name_kk,name_ru,type,subordination,place\n" + BIN
            + ",«Мәншүк Мәметова атындағы №907 мектеп-гимназия» КММ,КГУ «Школа-гимназия №907 имени Маншук Маметовой»,"
            + "gymnasium,DISTRICT,71\n";

    @ParameterizedTest
    @CsvSource({
        "Мәншүк 907",
        "маншук 907",
        "МАНШYК №907",
        "метов гимназия 907",
        "907 школа",
        "«Школа-гимназия №907»",
        "мәметовой 907"
    })
    void findsASchoolHoweverItIsTyped(String query) {
        run(ReferenceKind.ORGANISATIONS, SCHOOL);
        assertThat(codes("/api/reference/organisations?q={q}", query)).containsExactly(BIN);
    }

    @Test
    void aNumberIsNoPartOfAnother() {
        run(ReferenceKind.ORGANISATIONS, SCHOOL);
        assertThat(codes("/api/reference/organisations?q={q}", "Мәншүк 90")).isEmpty();
    }

    @Test
    void findsByBinAndInsideOfAPlace() {
        run(ReferenceKind.ORGANISATIONS, SCHOOL);
        assertThat(codes("/api/reference/organisations?bin={bin}", BIN)).containsExactly(BIN);
        assertThat(codes("/api/reference/organisations?place=71&q=907")).containsExactly(BIN);
        assertThat(codes("/api/reference/organisations?place=75&q=907")).isEmpty();
        assertThat(codes("/api/reference/organisations?bin=990140000806")).isEmpty();
    }

    @Test
    void goesDownFromTheRegions() {
        List<String> regions = codes("/api/reference/places?limit=100");
        assertThat(regions).hasSize(20).contains("71");
        List<String> districts = codes("/api/reference/places?parent=11&limit=100");
        assertThat(districts).hasSize(20).allMatch(code -> code.startsWith("11"));
        assertThat(codes("/api/reference/places?parent={district}", districts.getFirst()))
                .isNotEmpty();
        assertThat(codes("/api/reference/places?q={q}", "кокшетау")).hasSize(2);
    }

    @Test
    void findsPlacesAnywhereInsideOfAnother() {
        List<String> inRegion = codes("/api/reference/places?place=11&limit=100");
        assertThat(inRegion)
                .containsAll(codes("/api/reference/places?parent=11&limit=100"))
                .contains("113220100")
                .doesNotContain("11")
                .allMatch(code -> code.startsWith("11"));
        assertThat(codes("/api/reference/places?place=113200000&limit=100"))
                .contains("113220100")
                .allMatch(code -> code.startsWith("1132"));
        assertThat(codes("/api/reference/places?place=11&q={q}", "акколь")).contains("113200000", "113220100");
        assertThat(codes("/api/reference/places?place=71&q={q}", "акколь")).isEmpty();
    }

    @Test
    void pagesHaveEachEntryOnceAndInTheSameOrder() {
        List<String> all = codes("/api/reference/places?parent=11&limit=100");
        List<String> paged = new ArrayList<>();
        Object next = null;
        do {
            Map<String, Object> page = next == null
                    ? page("/api/reference/places?parent=11&limit=7")
                    : page("/api/reference/places?parent=11&limit=7&after={next}", next);
            paged.addAll(codes(page));
            next = page.get("next");
        } while (next != null);
        assertThat(paged).containsExactlyElementsOf(all);
    }

    @Test
    void cataloguesAreListedByTypeAndName() {
        assertThat(codes("/api/reference/institutions?type=higher&q={q}", "абай"))
                .contains("KAZNPU");
        assertThat(codes("/api/reference/institutions?type=tvet&q={q}", "абай")).doesNotContain("KAZNPU");
        assertThat(codes("/api/reference/programme-groups?limit=100")).hasSize(20);
        assertThat(codes("/api/reference/specialities?parent=B001")).containsExactly("6B011");
        assertThat(codes("/api/reference/subjects?q={q}", "информатика"))
                .containsExactlyInAnyOrder("INFORMATICS", "TVET_01140700");
        get("/api/reference/subjects/PHYSICS").expectStatus().isOk();
        get("/api/reference/subjects/NOTHING").expectStatus().isNotFound();
    }

    @Test
    void institutionsAreFoundInsideOfAPlace() {
        assertThat(codes("/api/reference/institutions?type=higher&place=75&limit=100"))
                .contains("KAZNU", "KAZNPU")
                .doesNotContain("ENU");
        assertThat(codes("/api/reference/institutions?type=higher&place=751210000&q={q}", "абай"))
                .containsExactly("KAZNPU");
        assertThat(codes("/api/reference/institutions?type=higher&place=71&limit=100"))
                .contains("ENU")
                .doesNotContain("KAZNU");
    }

    @Test
    void anUnchangedAnswerIsNotSentAgain() {
        String tag = get("/api/reference/subjects")
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "no-cache, private")
                .returnResult(PAGE)
                .getResponseHeaders()
                .getETag();
        again(tag).expectStatus().isNotModified();
        run(ReferenceKind.SUBJECTS, "code,name_kk,name_ru\nFOR_ETAG,Сынақ,Проба " + tag.replaceAll("\\D", "") + "\n");
        again(tag).expectStatus().isOk();
        database.sql("delete from entry where code = 'FOR_ETAG'").update();
    }

    @ParameterizedTest
    @CsvSource({
        "organisations?bin=990140000385, bin, bin-invalid",
        "organisations?bin=1, bin, bin-invalid",
        "organisations?place=7, place, place-code-invalid",
        "organisations?q=%C2%AB%C2%BB, q, query-empty",
        "places?q=, q, query-empty",
        "places?q=%25_, q, query-empty",
        "places?place=7, place, place-code-invalid",
        "places?limit=0, limit, limit-invalid",
        "places?limit=101, limit, limit-invalid",
        "places?after=nothing, after, format-invalid",
        "institutions?type=school, type, type-invalid",
        "institutions?place=7, place, place-code-invalid"
    })
    void saysWhatIsWrong(String path, String field, String code) {
        client.get()
                .uri(URI.create("/api/reference/" + path))
                .header("Authorization", TestTokens.teacher(OPERATOR))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo(field)
                .jsonPath("$.errors[0].code")
                .isEqualTo(code);
    }

    @Test
    void isForThoseWhoAreSignedIn() {
        client.get().uri("/api/reference/subjects").exchange().expectStatus().isUnauthorized();
    }

    private ResponseSpec again(String tag) {
        return client.get()
                .uri("/api/reference/subjects")
                .header("Authorization", TestTokens.teacher(OPERATOR))
                .header(HttpHeaders.IF_NONE_MATCH, tag)
                .exchange();
    }

    private Map<String, Object> page(String uri, Object... variables) {
        return get(uri, variables).expectStatus().isOk().returnResult(PAGE).getResponseBody();
    }

    private List<String> codes(String uri, Object... variables) {
        return codes(page(uri, variables));
    }

    @SuppressWarnings("unchecked")
    private static List<String> codes(Map<String, Object> page) {
        return ((List<Map<String, Object>>) page.get("entries"))
                .stream().map(entry -> (String) entry.get("code")).toList();
    }
}
