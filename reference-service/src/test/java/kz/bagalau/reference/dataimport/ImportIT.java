package kz.bagalau.reference.dataimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kz.bagalau.reference.ReferenceServiceTestBase;
import kz.bagalau.reference.entry.ReferenceKind;
import kz.bagalau.starter.csv.ImportError;
import kz.bagalau.test.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class ImportIT extends ReferenceServiceTestBase {
    private static final String SUBJECTS = "code,name_kk,name_ru\n";
    private static final String DISTRICTS = "code,name_kk,name_ru,type\n";

    @AfterEach
    void leaveTheStarterSet() {
        database.sql("delete from entry where code like 'X\\_%' or code like '1199%'")
                .update();
        database.sql("update entry set closed_on = null where closed_on is not null")
                .update();
    }

    @Test
    void anOperatorImportsAndSeesIt() {
        send(TestTokens.staff(OPERATOR, "NTC_OPERATOR"), "subjects", SUBJECTS + "X_HTTP,Пән,Предмет\n")
                .expectStatus()
                .isOk()
                .expectBody()
                .json("{\"lines\": 1, \"accepted\": 1, \"added\": 1, \"changed\": 0, \"closed\": 0, \"errors\": []}");
        client.get()
                .uri("/api/reference/operator/kinds")
                .header("Authorization", TestTokens.staff(OPERATOR, "NTC_OPERATOR"))
                .exchange()
                .expectBody()
                .jsonPath("$.length()")
                .isEqualTo(8)
                .jsonPath("$[7].kind")
                .isEqualTo("subjects")
                .jsonPath("$[7].open")
                .isEqualTo(55)
                .jsonPath("$[7].fileName")
                .isEqualTo("subjects.csv");
    }

    @Test
    void isForOperatorsAlone() {
        send(TestTokens.teacher(OPERATOR), "subjects", SUBJECTS + "X_A,Пән,Предмет\n")
                .expectStatus()
                .isForbidden();
        get("/api/reference/operator/kinds").expectStatus().isForbidden();
    }

    @Test
    void aRefusedFileIsToldLineByLineInBothLanguages() {
        send(TestTokens.staff(OPERATOR, "NTC_OPERATOR"), "subjects", SUBJECTS + "X_B,Пән,Предмет\nx,,Предмет\n")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("import-refused")
                .jsonPath("$.errors.length()")
                .isEqualTo(2)
                .jsonPath("$.errors[0].line")
                .isEqualTo(3)
                .jsonPath("$.errors[0].text.kk")
                .isNotEmpty();
        assertThat(count("select count(*) from entry where code = 'X_B'")).isZero();
        assertThat(count("select count(*) from reference_import where accepted = 0 and lines = 2 and imported_by = '%s'"
                        .formatted(OPERATOR)))
                .isPositive();
    }

    @Test
    void theSameFileAgainChangesNothingAndAChangedLineItsEntry() {
        assertThat(run(ReferenceKind.SUBJECTS, SUBJECTS + "X_A,Пән,Предмет\nX_B,Пән,Предмет\n")
                        .added())
                .isEqualTo(2);
        ImportReport again = run(ReferenceKind.SUBJECTS, SUBJECTS + "X_A,Пән,Предмет\nX_B,Пән,Предмет\n");
        assertThat(List.of(again.lines(), again.accepted())).containsExactly(2L, 2L);
        assertThat(List.of(again.added(), again.changed(), again.closed())).containsExactly(0, 0, 0);
        ImportReport changed =
                run(ReferenceKind.SUBJECTS, "\uFEFFcode;name_kk;name_ru\r\nX_A;Басқа;Предмет\r\nX_B;Пән;Предмет\r\n");
        assertThat(List.of(changed.added(), changed.changed())).containsExactly(0, 1);
    }

    @Test
    void whatAFileDoesNotHaveIsClosedOnlyWhenAskedAndKeepsItsName() {
        run(ReferenceKind.SUBJECTS, SUBJECTS + "X_A,Пән,Предмет\n");
        assertThat(count("select count(*) from entry where kind = 'SUBJECTS' and closed_on is not null"))
                .isZero();
        ImportReport whole = run(ReferenceKind.SUBJECTS, SUBJECTS + "X_A,Пән,Предмет\n", true);
        assertThat(whole.closed()).isEqualTo(54);
        get("/api/reference/subjects")
                .expectBody()
                .jsonPath("$.entries.length()")
                .isEqualTo(1);
        get("/api/reference/subjects/PHYSICS")
                .expectBody()
                .jsonPath("$.name.kk")
                .isEqualTo("Физика")
                .jsonPath("$.closedOn")
                .isNotEmpty();
        assertThat(run(ReferenceKind.SUBJECTS, SUBJECTS + "PHYSICS,Физика,Физика\n")
                        .changed())
                .isEqualTo(1);
        get("/api/reference/subjects/PHYSICS")
                .expectBody()
                .jsonPath("$.closedOn")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "regions | code,name_kk,name_ru,type~7,А,А,region | 2 | code | region-code-invalid",
                "regions | code,name_kk,name_ru~77,А,А | 1 | type | column-missing",
                "regions | code,name_kk,name_ru,type,more~77,А,А,region,1 | 1 | more | column-unknown",
                "districts | code,name_kk,name_ru,type~119910000,А,А,district | 2 | code | district-code-invalid",
                "districts | code,name_kk,name_ru,type~989900000,А,А,district | 2 | code | place-above-unknown",
                "districts | code,name_kk,name_ru,type~789910000,А,А,city-district | 2 | code | place-above-unknown",
                "districts | code,name_kk,name_ru,type~119900000,А,А,village | 2 | type | type-invalid",
                "districts | code,name_kk,name_ru,type~119900000,А,А,district~119900000,А,А,city | 3 | code | line-repeated",
                "localities | code,name_kk,name_ru,type~119900000,А,А,village | 2 | code | locality-code-invalid",
                "localities | code,name_kk,name_ru,type~751110000,А,А,city | 2 | code | locality-code-invalid",
                "localities | code,name_kk,name_ru,type~119910100,А,А,village | 2 | code | place-above-unknown",
                "organisations | bin,name_kk,name_ru,type,subordination,place~990140000385,А,А,school,REGION,71 | 2 | bin | bin-invalid",
                "organisations | bin,name_kk,name_ru,type,subordination,place~990140000384,А,А,school,TOWN,71 | 2 | subordination | subordination-invalid",
                "organisations | bin,name_kk,name_ru,type,subordination,place~990140000384,А,А,school,REGION,99 | 2 | place | place-unknown",
                "organisations | bin,name_kk,name_ru,type,subordination,place~990140000384,,А,school,REGION,71 | 2 | name_kk | required",
                "institutions | code,name_kk,name_ru,type,place~kaz nu,А,А,higher,75 | 2 | code | institution-code-invalid",
                "programme-groups | code,name_kk,name_ru,type~B1,А,А,bachelor | 2 | code | group-code-invalid",
                "specialities | code,name_kk,name_ru,type,group~6B01101,А,А,higher,B999 | 2 | group | group-unknown",
                "specialities | code,name_kk,name_ru,type~6X01101,А,А,higher | 2 | code | speciality-code-invalid",
                "subjects | code,name_kk,name_ru~x,А,А | 2 | code | subject-code-invalid",
                "subjects | code,name_kk,name_ru~X_A,А | 2 | | line-malformed",
                "subjects | code,name_kk,name_ru | 0 | | file-empty",
                "subjects | code,name_kk,name_ru~\"X_A | 0 | | file-not-csv"
            })
    void refusesABadFile(String kind, String csv, long line, String column, String code) {
        ImportReport report = run(ReferenceKind.of(kind).orElseThrow(), csv.replace('~', '\n'));
        assertThat(report.errors()).containsExactly(new ImportError(line, column, code));
        assertThat(report.accepted()).isZero();
    }

    @Test
    void refusesATextInAnotherEncodingAndAnUnknownKind() {
        String operator = TestTokens.staff(OPERATOR, "NTC_OPERATOR");
        send(operator, "subjects", (SUBJECTS + "X_A,Пән,Предмет\n").getBytes(StandardCharsets.UTF_16))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("file-not-utf8");
        send(operator, "planets", SUBJECTS)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("reference-kind-invalid");
    }

    @Test
    void aLocalityMayStandBeforeWhatIsAboveIt() {
        run(ReferenceKind.DISTRICTS, DISTRICTS + "119900000,Аудан,Район,district\n");
        String localities = "119930100,Ауыл,Село,village\n119930000,Округ,Округ,rural-district\n";
        assertThat(run(ReferenceKind.LOCALITIES, DISTRICTS + localities).added())
                .isEqualTo(2);
    }

    @Test
    void whatIsAboveALocalityIsNeitherClosedNorClosedByTheFile() {
        run(ReferenceKind.DISTRICTS, DISTRICTS + "119900000,Аудан,Район,district\n");
        run(ReferenceKind.LOCALITIES, DISTRICTS + "119920000,Қала,Город,city\n");
        String town = DISTRICTS + "119920100,Қала,Город,city\n";
        run(ReferenceKind.LOCALITIES, town);
        assertThat(above("119920100")).isEqualTo("119920000");
        run(ReferenceKind.LOCALITIES, town, true);
        assertThat(above("119920100")).isEqualTo("119900000");
        run(ReferenceKind.LOCALITIES, town);
        assertThat(above("119920100")).isEqualTo("119900000");
    }

    @Test
    void aCodeIsOnePlace() {
        assertThatThrownBy(() -> database.sql("""
                        insert into entry (kind, code, name_kk, name_ru, folded, version)
                        values ('LOCALITIES', '751110000', 'А', 'А', 'а', 1)""").update()).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void importsOfTheSameKindAtTheSameTimeAddEachEntryOnce() throws Exception {
        String file = SUBJECTS
                + String.join(
                        "", IntStream.range(0, 26).mapToObj(ImportIT::line).toList());
        Callable<ImportReport> job = () -> run(ReferenceKind.SUBJECTS, file);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            int added = 0;
            for (Future<ImportReport> report : threads.invokeAll(List.of(job, job, job, job))) {
                added += report.get().added();
            }
            assertThat(added).isEqualTo(26);
        }
    }

    private static String line(int number) {
        return "X_" + (char) ('A' + number) + ",Пән,Предмет\n";
    }

    private String above(String code) {
        return database.sql("select parent from entry where code = ?")
                .param(code)
                .query(String.class)
                .single();
    }

    private int count(String sql) {
        return database.sql(sql).query(Integer.class).single();
    }

    private ResponseSpec send(String bearer, String kind, String csv) {
        return send(bearer, kind, csv.getBytes(StandardCharsets.UTF_8));
    }

    private ResponseSpec send(String bearer, String kind, byte[] csv) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("kind", kind);
        parts.add("file", new ByteArrayResource(csv) {
            @Override
            public String getFilename() {
                return kind + ".csv";
            }
        });
        return client.post()
                .uri("/api/reference/operator/imports")
                .header("Authorization", bearer)
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .exchange();
    }
}
