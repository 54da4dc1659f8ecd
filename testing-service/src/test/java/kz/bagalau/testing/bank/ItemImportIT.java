package kz.bagalau.testing.bank;

import static kz.bagalau.testing.qti.Items.CHOICE;
import static kz.bagalau.testing.qti.Items.CHOICE_RESPONSE;
import static kz.bagalau.testing.qti.Items.SCORE;
import static kz.bagalau.testing.qti.Items.choiceItem;
import static kz.bagalau.testing.qti.Items.xml;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagalau.test.TestTokens;
import kz.bagalau.testing.Api;
import kz.bagalau.testing.TestingServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestingServiceTest
class ItemImportIT {
    private static final String IMPORTS = "/api/testing/items/imports";
    private static final String SUBJECT = "IMPORTED";

    @Autowired
    RestTestClient client;

    @Autowired
    JdbcClient jdbc;

    private final String token = TestTokens.staff(UUID.randomUUID(), "NTC_OPERATOR");
    private Api operator;

    @BeforeEach
    void people() {
        operator = new Api(client, token);
    }

    static Stream<Arguments> bad() {
        String item = choiceItem("");
        return Stream.of(
                arguments("no zip", "just text".getBytes(StandardCharsets.UTF_8), "import-refused", "not a zip file"),
                arguments("no bytes", new byte[0], "import-refused", "not a zip file"),
                arguments("empty zip", Packages.empty().zip(), "import-refused", "an empty one"),
                arguments(
                        "cut off",
                        cut(Packages.naming("i.xml").with("i.xml", item).zip()),
                        "import-refused",
                        "damaged"),
                arguments(
                        "no manifest", Packages.empty().with("i.xml", item).zip(), "import-refused", "imsmanifest.xml"),
                arguments("many entries", manyEntries(), "import-refused", "entries"),
                arguments(
                        "a bomb by its ratio",
                        bomb(1, (seed, file) -> file),
                        "import-refused",
                        "more than an import takes"),
                arguments(
                        "a bomb by its size",
                        bomb(6, ItemImportIT::noise),
                        "import-refused",
                        "more than an import takes"),
                arguments(
                        "a way out in the zip",
                        Packages.naming("i.xml").with("../../i.xml", item).zip(),
                        "import-refused",
                        "outside the package"),
                arguments(
                        "a way out in the manifest",
                        Packages.naming("../i.xml").zip(),
                        "import-refused",
                        "names no file"),
                arguments(
                        "entities in the manifest",
                        Packages.empty()
                                .with("imsmanifest.xml", laughs("manifest"))
                                .zip(),
                        "import-refused",
                        "DOCTYPE"),
                arguments(
                        "entities in an item",
                        Packages.naming("i.xml")
                                .with("i.xml", laughs("assessmentItem"))
                                .zip(),
                        "no-item-usable",
                        "DOCTYPE"),
                arguments(
                        "a file of the server",
                        Packages.naming("i.xml")
                                .with("i.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>")
                                .zip(),
                        "no-item-usable",
                        "DOCTYPE"),
                arguments(
                        "not UTF-8",
                        Packages.naming("i.xml")
                                .with("i.xml", choiceItem("<p>Сұрақ</p>").getBytes(Charset.forName("windows-1251")))
                                .zip(),
                        "no-item-usable",
                        "i.xml"),
                arguments(
                        "no response processing",
                        Packages.naming("i.xml")
                                .with("i.xml", xml(CHOICE_RESPONSE + SCORE + "<itemBody>" + CHOICE + "</itemBody>"))
                                .zip(),
                        "no-item-usable",
                        "i: "));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void refusesWhatIsNoGoodPackageAndKeepsNothingOfIt(String what, byte[] file, String code, String reason) {
        long before = imports();
        JsonNode problem = send(file, 400);
        assertThat(problem.get("code").asString()).isEqualTo(code);
        assertThat(problem.get("text").get("kk").asString()).contains(reason);
        assertThat(problem.get("text").get("ru").asString()).contains(reason).matches("(?s)[А-Я].*");
        assertThat(problem.get("errors").get(0).get("field").asString()).isEqualTo("file");
        assertThat(imports()).isEqualTo(before);
    }

    @Test
    void keepsTheVerdictAndPublishesOnlyWhatIsWhole() {
        String whole = identified("whole", choiceItem(""));
        String partly = identified("partly", choiceItem("<img src='gone.png' alt='a picture'/>"));
        JsonNode report = send(
                Packages.naming("w.xml", "p.xml")
                        .with("w.xml", whole)
                        .with("p.xml", partly)
                        .zip(),
                201);
        String path = IMPORTS + "/" + report.get("importId").asString();
        assertThat(operator.post(path + "/review", "{}").body().get("items").asInt())
                .isEqualTo(2);
        assertThat(operator.post(path + "/publish", "{}").body().get("items").asInt())
                .isEqualTo(1);
        assertThat(item("whole").get("verdict").asString()).isEqualTo("IMPORTED");
        assertThat(item("whole").get("state").asString()).isEqualTo("PUBLISHED");
        assertThat(item("partly").get("verdict").asString()).isEqualTo("DEGRADED");
        assertThat(item("partly").get("state").asString()).isEqualTo("REVIEWED");
        assertThat(item("partly").get("reasons").toString()).contains("gone.png");
        assertThat(operator.post(path + "/publish", "{}").text("code")).isEqualTo("items-unfit");
    }

    private static String identified(String identifier, String item) {
        return item.replace("identifier='i'", "identifier='" + identifier + "'");
    }

    private JsonNode item(String identifier) {
        for (JsonNode item :
                operator.get("/api/testing/items?subject=" + SUBJECT).body().get("items")) {
            if (item.get("identifier").asString().equals(identifier)) {
                return item;
            }
        }
        throw new AssertionError("no item " + identifier);
    }

    private JsonNode send(byte[] file, int status) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", new ByteArrayResource(file) {
            @Override
            public String getFilename() {
                return "package.zip";
            }
        });
        parts.add("subject", SUBJECT);
        parts.add("language", "kk");
        String body = client.post()
                .uri(IMPORTS)
                .header("Authorization", token)
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return JsonMapper.shared().readTree(String.valueOf(body));
    }

    private long imports() {
        return jdbc.sql("select count(*) from item_import").query(Long.class).single();
    }

    private static byte[] cut(byte[] zip) {
        return Arrays.copyOf(zip, 60);
    }

    private static byte[] manyEntries() {
        Packages many = Packages.naming("i.xml");
        for (int i = 0; i < 5_000; i++) {
            many.with("f" + i, new byte[0]);
        }
        return many.zip();
    }

    private interface Filling {
        byte[] fill(int number, byte[] file);
    }

    private static byte[] bomb(int files, Filling filling) {
        Packages bomb = Packages.naming("i.xml");
        for (int i = 0; i < files; i++) {
            bomb.with("bomb" + i, filling.fill(i, new byte[(20 << 20) - 1]));
        }
        return bomb.zip();
    }

    /** Packs to about a fortieth, as honest files may. */
    private static byte[] noise(int seed, byte[] file) {
        Random random = new Random(seed);
        for (int at = 0; at < file.length; at += 200) {
            Arrays.fill(file, at, Math.min(file.length, at + 200), (byte) random.nextInt());
        }
        return file;
    }

    /** Entities that unfold to billions. */
    private static String laughs(String root) {
        StringBuilder text = new StringBuilder("<!DOCTYPE " + root + " [<!ENTITY e0 'ha'>");
        for (int i = 1; i < 10; i++) {
            text.append("<!ENTITY e" + i + " '" + ("&e" + (i - 1) + ";").repeat(10) + "'>");
        }
        return text + "]><" + root + ">&e9;</" + root + ">";
    }
}
