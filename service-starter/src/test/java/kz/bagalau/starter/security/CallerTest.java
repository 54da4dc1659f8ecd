package kz.bagalau.starter.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

class CallerTest {
    @Test
    void aCentreCountsForTheRoleItWasGivenWithAlone() {
        Caller caller = with(List.of("OBSERVER:71-01", "TEST_ADMINISTRATOR:71-02", "TEST_ADMINISTRATOR:75-01"));

        assertThat(caller.centresAs("TEST_ADMINISTRATOR")).containsExactlyInAnyOrder("71-02", "75-01");
        assertThat(caller.centresAs("OBSERVER")).containsExactly("71-01");
        assertThat(caller.centresAs("ADMINISTRATOR")).isEmpty();
    }

    @Test
    void aCentreWithoutARoleCountsForNone() {
        assertThat(with(List.of("71-01")).centresAs("TEST_ADMINISTRATOR")).isEmpty();
    }

    @Test
    void aBodyCountsForTheRoleItWasGivenWithAlone() {
        Caller caller = with(List.of(), List.of("COMMISSION_CHAIR:region-71", "COMMISSION_MEMBER:ministry"));

        assertThat(caller.bodiesAs("COMMISSION_CHAIR")).containsExactly("region-71");
        assertThat(caller.bodiesAs("COMMISSION_SECRETARY")).isEmpty();
    }

    private static Caller with(List<String> centres) {
        return with(centres, List.of());
    }

    private static Caller with(List<String> centres, List<String> bodies) {
        return Caller.of(Jwt.withTokenValue("token")
                .header("alg", "RS256")
                .subject(UUID.randomUUID().toString())
                .claim("roles", List.of("OBSERVER", "TEST_ADMINISTRATOR"))
                .claim("centres", centres)
                .claim("bodies", bodies)
                .build());
    }
}
