package kz.bagalau.identity.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import kz.bagalau.events.identity.HeldRole;
import kz.bagalau.events.identity.StaffRolesChangedV1;
import kz.bagalau.identity.IdentityProperties;
import kz.bagalau.identity.secondfactor.SecondFactorService;
import kz.bagalau.identity.support.IdentityTest;
import kz.bagalau.identity.support.People;
import kz.bagalau.identity.support.SeenEvents;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** How a platform comes to its first administrator, whom it spares the second factor, and how it tells what it never told. */
@IdentityTest
class StaffStartIT {
    private static final IdentityProperties HERE = new IdentityProperties(URI.create("http://localhost:8080"), null);

    @Autowired
    People people;

    @Autowired
    Administrators administrators;

    @Autowired
    StaffOpening opening;

    @Autowired
    StaffService staff;

    @Autowired
    StaffGrantRepository grants;

    @Autowired
    SecondFactorService secondFactors;

    @Autowired
    EarlierStaff earlierStaff;

    @Autowired
    SeenEvents events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    void mailsTheFirstAdministratorHisLinkOnceAndOnlyWithoutAnother() {
        jdbc.sql("update staff_grant set revoked_at = granted_at where role = 'ADMINISTRATOR' and revoked_at is null")
                .update();
        String first = People.newEmail();
        start(first);
        start(first);
        String second = People.newEmail();
        start(second);

        assertThat(people.confirm(people.linkOf(first, 1), People.PASSWORD).status())
                .isEqualTo(200);
        assertThat(people.rolesIn(people.signedIn(first).accessToken())).containsExactly("ADMINISTRATOR");
        assertThat(jdbc.sql("select count(*) from account where email = :email")
                        .param("email", second)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void refusesAnAddressThatIsNone() {
        assertThatThrownBy(() -> start("nobody")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void sparesDemonstrationsOnlyAndNobodyWhoseRoleSomebodyGave() {
        SecondFactorRule sparing =
                new SecondFactorRule(grants, secondFactors, new StaffProperties("", true), HERE, clock);
        UUID seeded = withRole(null);
        UUID given = withRole(seeded);

        assertThat(sparing.stepOf(seeded)).isEqualTo(SecondStep.NONE);
        assertThat(sparing.stepOf(given)).isEqualTo(SecondStep.ENROLMENT);
        SecondFactorRule strict =
                new SecondFactorRule(grants, secondFactors, new StaffProperties("", false), HERE, clock);
        assertThat(strict.stepOf(seeded)).isEqualTo(SecondStep.ENROLMENT);
    }

    @Test
    void sparesNobodyAnywhereButOnTheOwnMachine() {
        IdentityProperties deployed = new IdentityProperties(URI.create("https://app.testcenter.kz"), null);

        assertThatThrownBy(() ->
                        new SecondFactorRule(grants, secondFactors, new StaffProperties("", true), deployed, clock))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("localhost only");
    }

    @Test
    void tellsTheRolesOfEarlierAccountsOnce() {
        UUID earlier = withRole(null);
        events.awaitNth(1, earlier, StaffRolesChangedV1.class);
        jdbc.sql("insert into staff_roles_untold values (?)").param(earlier).update();

        earlierStaff.run(new DefaultApplicationArguments());
        earlierStaff.run(new DefaultApplicationArguments());
        staff.grant(
                earlier,
                StaffRole.APPEAL_MEMBER,
                StaffScope.everywhere(),
                new StaffPeriod(clock.instant(), null),
                null);

        assertThat(events.awaitNth(2, earlier, StaffRolesChangedV1.class).roles())
                .extracting(HeldRole::role)
                .containsExactly("AUDITOR");
        assertThat(events.awaitNth(3, earlier, StaffRolesChangedV1.class).roles())
                .as("of the role that was given afterwards")
                .hasSize(2);
    }

    private void start(String address) {
        new FirstAdministrator(new StaffProperties(address, false), administrators, opening, staff, transaction, clock)
                .run(new DefaultApplicationArguments());
    }

    private UUID withRole(UUID givenBy) {
        UUID account = people.accountOf(people.confirmedTeacher());
        staff.grant(
                account, StaffRole.AUDITOR, StaffScope.everywhere(), new StaffPeriod(clock.instant(), null), givenBy);
        return account;
    }
}
