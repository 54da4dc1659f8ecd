package kz.bagalau.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagalau.identity.staff.StaffRole;
import kz.bagalau.identity.support.IdentityTest;
import kz.bagalau.identity.support.IssuedTokens;
import kz.bagalau.identity.support.People;
import kz.bagalau.test.access.AccessMatrix;
import kz.bagalau.test.access.AccessTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IdentityTest
class AccessIT implements AccessMatrix {
    @LocalServerPort
    int port;

    @Autowired
    JWKSource<SecurityContext> keys;

    @Autowired
    People people;

    /** A signature takes longer than most of the calls. */
    private final Map<List<String>, String> tokens = new HashMap<>();

    private UUID account;

    @BeforeEach
    void register() {
        account = people.accountOf(people.confirmedTeacher());
    }

    @Override
    public String service() {
        return "identity-service";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public String bearer(List<String> roles) {
        return tokens.computeIfAbsent(roles, each -> new IssuedTokens(keys).bearer(account, each));
    }

    /** A role that is not in it would never be tried. */
    @Test
    void theTableKnowsEveryRole() {
        assertThat(AccessTable.ROLES)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of("TEACHER"),
                                Stream.of(StaffRole.values()).map(StaffRole::name))
                        .toList());
    }
}
