package kz.bagalau.identity.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.net.URI;
import java.util.List;
import kz.bagalau.events.identity.AccountConfirmedV1;
import kz.bagalau.events.identity.AccountRegisteredV1;
import kz.bagalau.events.identity.PersonChangedV1;
import kz.bagalau.identity.IdentityProperties;
import kz.bagalau.identity.account.AccountService;
import kz.bagalau.identity.account.PasswordHasher;
import kz.bagalau.identity.person.PersonService;
import kz.bagalau.identity.staff.StaffRole;
import kz.bagalau.identity.staff.StaffService;
import kz.bagalau.identity.support.IdentityTest;
import kz.bagalau.identity.support.People;
import kz.bagalau.identity.support.People.Member;
import kz.bagalau.identity.support.SeenEvents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@IdentityTest
@TestPropertySource(
        properties = {"bagalau.identity.demo.enabled=true", "bagalau.identity.demo.password=" + People.PASSWORD})
class DemoAccountsIT {
    @Autowired
    People people;

    @Autowired
    SeenEvents events;

    @Autowired
    DemoAccounts demo;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({
        "teacher@bagalau.test, TEACHER",
        "teacher2@bagalau.test, TEACHER",
        "operator@bagalau.test, NTC_OPERATOR",
        "administrator.astana@bagalau.test, TEST_ADMINISTRATOR",
        "appeal-member@bagalau.test, APPEAL_MEMBER",
        "admin@bagalau.test, ADMINISTRATOR",
    })
    void canSignInWithTheirRole(String email, String role) {
        assertThat(people.signedIn(email).api().get("/api/identity/me").<List<String>>at("$.roles"))
                .containsExactly(role);
    }

    @Test
    void thereIsOneForEachRole() {
        assertThat(DemoAccount.ALL).extracting(DemoAccount::role).contains(StaffRole.values());
    }

    @Test
    void oneTeacherHasPersonalDataAndTheOtherNot() {
        Member teacher = people.signedIn("teacher@bagalau.test");
        Member teacher2 = people.signedIn("teacher2@bagalau.test");

        assertThat(teacher.api().get("/api/identity/me").<String>at("$.person.iin"))
                .isEqualTo("850415400019");
        assertThat(teacher2.api().get("/api/identity/me").<Object>at("$.person"))
                .isNull();
        assertThat(events.awaitNth(2, teacher.id(), PersonChangedV1.class).surname())
                .isEqualTo("Сәрсенбаева");
    }

    @Test
    void areToldToTheOthersAsAnyAccountIs() {
        var id = people.accountOf("operator@bagalau.test");

        events.awaitNth(1, id, AccountRegisteredV1.class);
        events.awaitNth(1, id, AccountConfirmedV1.class);
        events.awaitNth(1, id, PersonChangedV1.class);
    }

    @Test
    void areOpenedOnce() {
        long accounts = count("account");
        long grants = count("staff_grant");

        demo.run(new DefaultApplicationArguments());

        assertThat(count("account")).isEqualTo(accounts);
        assertThat(count("staff_grant")).isEqualTo(grants).isEqualTo(13);
    }

    @Test
    void refuseToStartAnywhereButOnTheOwnMachineOrWithoutAPassword() {
        assertThatThrownBy(() -> demoFor("https://app.testcenter.kz", "secret"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("localhost only");
        assertThatThrownBy(() -> demoFor("http://localhost:8080", " "))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("demo.password");
    }

    private static DemoAccounts demoFor(String publicUrl, String password) {
        return new DemoAccounts(
                new DemoProperties(true, password),
                new IdentityProperties(URI.create(publicUrl), null),
                mock(AccountService.class),
                mock(PasswordHasher.class),
                mock(StaffService.class),
                mock(PersonService.class),
                mock(TransactionTemplate.class),
                java.time.Clock.systemUTC());
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
