package kz.bagalau.testing.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.bagalau.test.TestTokens;
import kz.bagalau.testing.Api;
import kz.bagalau.testing.TestingServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

@TestingServiceTest
class ItemListIT {
    @Autowired
    RestTestClient client;

    @Autowired
    JdbcClient jdbc;

    private Api operator;

    @BeforeEach
    void people() {
        operator = new Api(client, TestTokens.staff(UUID.randomUUID(), "NTC_OPERATOR"));
    }

    @Test
    void leafsThroughTheBankWithoutAGapOrARepeat() {
        List<String> ids = new ArrayList<>();
        String after = "";
        do {
            JsonNode page =
                    operator.get("/api/testing/items?language=kk" + after).body();
            assertThat(page.get("items")).isNotEmpty().hasSizeLessThanOrEqualTo(50);
            for (JsonNode item : page.get("items")) {
                assertThat(item.get("language").asString()).isEqualTo("kk");
                ids.add(item.get("id").asString());
            }
            after = page.get("next").isNull()
                    ? ""
                    : "&after=" + page.get("next").asString();
        } while (!after.isEmpty());
        List<String> all = jdbc.sql("select id from item where language = 'kk' order by id")
                .query(String.class)
                .list();
        assertThat(ids).hasSizeGreaterThan(50).isEqualTo(all);
    }

    @Test
    void hasAnEmptyPageWhereNothingMatches() {
        JsonNode page = operator.get("/api/testing/items?subject=NONE").body();
        assertThat(page.get("items")).isEmpty();
        assertThat(page.get("next").isNull()).isTrue();
    }
}
