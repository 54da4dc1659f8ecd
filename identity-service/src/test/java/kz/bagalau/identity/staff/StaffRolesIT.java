package kz.bagalau.identity.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.bagalau.identity.account.AccountService;
import kz.bagalau.identity.support.IdentityTest;
import kz.bagalau.identity.support.People;
import kz.bagalau.local.infrastructure.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@IdentityTest
class StaffRolesIT {
    @Autowired
    People people;

    @Autowired
    StaffService staff;

    @Autowired
    AccountService accounts;

    @Autowired
    StaffAdministration administration;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private String email;
    private UUID id;

    @BeforeEach
    void register() {
        email = people.confirmedTeacher();
        id = people.accountOf(email);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void areInTheTokenWithTheirCentresAndBodies() throws Exception {
        staff.grant(id, StaffRole.TEST_ADMINISTRATOR, StaffScope.centres("71-02", "71-01"), fromNow(), null);
        staff.grant(id, StaffRole.OBSERVER, StaffScope.centres("75-01"), fromNow(), null);
        staff.grant(id, StaffRole.COMMISSION_CHAIR, StaffScope.body("region-71"), fromNow(), null);

        JWTClaimsSet token =
                SignedJWT.parse(people.signedIn(email).accessToken()).getJWTClaimsSet();

        assertThat(token.getStringListClaim("roles"))
                .containsExactly("COMMISSION_CHAIR", "OBSERVER", "TEACHER", "TEST_ADMINISTRATOR");
        assertThat(token.getStringListClaim("bodies")).containsExactly("COMMISSION_CHAIR:region-71");
        assertThat(token.getStringListClaim("centres"))
                .containsExactly("OBSERVER:75-01", "TEST_ADMINISTRATOR:71-01", "TEST_ADMINISTRATOR:71-02");
    }

    @Test
    void countInTheirPeriodOnly() {
        Instant now = clock.instant();
        staff.grant(
                id,
                StaffRole.AUDITOR,
                StaffScope.everywhere(),
                new StaffPeriod(now.plus(Duration.ofDays(1)), now.plus(Duration.ofDays(2))),
                null);

        assertThat(roles()).containsExactly("TEACHER");
        clock.moveBy(Duration.ofHours(25));
        assertThat(roles()).containsExactly("AUDITOR", "TEACHER");
        clock.moveBy(Duration.ofHours(24));
        assertThat(roles()).containsExactly("TEACHER");
    }

    @Test
    void endWhenRevoked() {
        UUID grant = staff.grant(id, StaffRole.NTC_OPERATOR, StaffScope.everywhere(), fromNow(), null);
        assertThat(roles()).contains("NTC_OPERATOR");

        assertThat(administration.revoke(grant, UUID.randomUUID())).isEqualTo(GrantChange.DONE);
        assertThat(administration.revoke(grant, UUID.randomUUID())).isEqualTo(GrantChange.REVOKED);

        assertThat(roles()).containsExactly("TEACHER");
    }

    @Test
    void whoServesCentresNeedsSome() {
        assertThatThrownBy(() -> staff.grant(id, StaffRole.OBSERVER, StaffScope.everywhere(), fromNow(), null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> jdbc.sql("""
                                insert into staff_grant (id, account_id, role, centres, valid_from, granted_at, version)
                                values (gen_random_uuid(), :id, 'OBSERVER', '{}', now(), now(), 0)""").param("id", id).update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void periodEndsAfterItBegins() {
        Instant now = clock.instant();

        assertThatThrownBy(() -> new StaffPeriod(now, now)).isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> roles() {
        return staff.authoritiesOf(accounts.find(id).orElseThrow()).roles();
    }

    private StaffPeriod fromNow() {
        return new StaffPeriod(clock.instant(), null);
    }
}
