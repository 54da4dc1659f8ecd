package kz.bagalau.system.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import kz.bagalau.system.platform.Platform;
import kz.bagalau.system.platform.Teacher;
import kz.bagalau.system.platform.Visitor;
import kz.bagalau.system.platform.Visitor.Answer;

/** A centre in Shymkent with one slot and one seat, brought in by the operator's import. */
record SmallCentre(String code, LocalDate day) {
    static final String REGION = "79";
    private static final String OPERATOR = "operator@bagalau.test";

    static SmallCentre imported(Platform platform, String language) {
        Visitor operator = new Visitor(platform.url()).signIn(OPERATOR, platform.demoPassword());
        String testFrom = operator.get("/api/scheduling/campaigns/current")
                .get("testFrom")
                .asString();
        LocalDate day = LocalDate.ofInstant(Instant.parse(testFrom), ZoneId.of("Asia/Almaty"))
                .plusDays(20);
        SmallCentre centre =
                new SmallCentre(REGION + "-" + ThreadLocalRandom.current().nextInt(100, 1000), day);
        upload(
                operator,
                "centres",
                "code,name_kk,name_ru,address_kk,address_ru\n%s,%s,%s,\"Шымкент қ., Тәуке хан, 2\",\"г. Шымкент, Тауке хана, 2\"\n"
                        .formatted(centre.code(), centre.nameIn("kk"), centre.nameIn("ru")));
        upload(operator, "rooms", "centre,room,seats,accessible_seats\n%s,1,1,\n".formatted(centre.code()));
        upload(
                operator,
                "slots",
                "centre,room,date,time,language,seats\n%s,1,%s,09:00,%s,\n".formatted(centre.code(), day, language));
        return centre;
    }

    String nameIn(String language) {
        return language.equals("kk") ? "№ " + code + " шағын пункт" : "Малый пункт № " + code;
    }

    /** Its slot, as somebody finds it. */
    String slotAs(Teacher teacher, String language) {
        return teacher.slot(code, language, 0).get("id").asString();
    }

    /** By an operator's order; whoever has its seat gets another one in Shymkent. */
    void close(Platform platform) {
        Answer answer = new Visitor(platform.url())
                .signIn(OPERATOR, platform.demoPassword())
                .put(
                        "/api/scheduling/operator/centres/" + code + "/closing",
                        Map.of("from", day.toString(), "reason", "Жөндеу", "losses", 0));
        assertThat(answer.status()).as("closing: " + answer.body()).isEqualTo(200);
    }

    private static void upload(Visitor operator, String kind, String csv) {
        Answer answer = operator.upload(
                "/api/scheduling/operator/imports",
                Map.of("kind", kind),
                kind + ".csv",
                csv.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).as(kind + " " + answer.body()).isEqualTo(200);
    }
}
