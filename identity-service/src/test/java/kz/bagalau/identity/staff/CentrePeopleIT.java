package kz.bagalau.identity.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagalau.identity.support.IdentityTest;
import kz.bagalau.identity.support.People;
import kz.bagalau.identity.support.Reply;
import kz.bagalau.starter.time.Almaty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IdentityTest
class CentrePeopleIT {
    /** Centres that no other test knows. */
    private static int next = 100;

    @Autowired
    People people;

    @Autowired
    StaffService staff;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    private String centre;
    private LocalDate today;

    @BeforeEach
    void newCentre() {
        centre = "35-" + next++;
        today = Almaty.day(clock.instant());
    }

    @Test
    void areThoseWhoServeThereWithTheRolesThatCountOnTheDay() {
        UUID administrator = person("Ахметов", "Дамир");
        UUID both = person("Омарова", "Сәуле");
        give(administrator, StaffRole.TEST_ADMINISTRATOR, null);
        give(both, StaffRole.TEST_ADMINISTRATOR, null);
        give(both, StaffRole.OBSERVER, Almaty.startOf(today.plusDays(2)));
        staff.grant(
                person("Бекова", "Айша"),
                StaffRole.OBSERVER,
                StaffScope.centres("35-99"),
                new StaffPeriod(clock.instant(), null),
                null);

        Reply tomorrow = of(centre, today.plusDays(1).toString());
        assertThat(tomorrow.<List<String>>at("$[*].name")).containsExactly("Ахметов Дамир", "Омарова Сәуле");
        assertThat(tomorrow.<List<String>>at("$[0].roles")).containsExactly("TEST_ADMINISTRATOR");
        assertThat(tomorrow.<List<String>>at("$[1].roles")).containsExactly("OBSERVER", "TEST_ADMINISTRATOR");
        assertThat(of(centre, today.plusDays(2).toString()).<List<String>>at("$[1].roles"))
                .as("the day after the last")
                .containsExactly("TEST_ADMINISTRATOR");
        assertThat(of(centre, today.minusDays(1).toString()).<List<String>>at("$[1].roles"))
                .as("before the first day")
                .isEmpty();
    }

    @Test
    void whoServedOnceKeepsTheNameWithoutARole() {
        UUID former = person("Сейітов", "Қанат");
        UUID grant = give(former, StaffRole.OBSERVER, null);
        jdbc.sql("update staff_grant set revoked_at = granted_at where id = ?")
                .param(grant)
                .update();

        Reply found = of(centre, today.toString());
        assertThat(found.<String>at("$[0].accountId")).isEqualTo(former.toString());
        assertThat(found.<List<String>>at("$[0].roles")).isEmpty();
    }

    @Test
    void tellNoMoreThanARosterNeeds() {
        UUID unnamed = people.accountOf(people.confirmedTeacher());
        give(unnamed, StaffRole.OBSERVER, null);

        Reply found = of(centre, today.toString());
        assertThat(found.<Map<String, Object>>at("$[0]").keySet())
                .containsExactlyInAnyOrder("accountId", "name", "email", "roles");
        assertThat(found.<@Nullable String>at("$[0].name")).isNull();
        assertThat(found.<String>at("$[0].email")).contains("@");
    }

    @ParameterizedTest
    @CsvSource({
        "35-01, , 400, validation-failed",
        "35-01, x, 400, validation-failed",
        "35-01, 2200-01-01, 400, validation-failed",
        "35-01, 1999-12-31, 400, validation-failed",
        "x, 2026-12-01, 404, not-found"
    })
    void refuseWhatIsNone(String code, @Nullable String date, int status, String problem) {
        Reply refused = of(code, date == null ? "" : date);
        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.code()).isEqualTo(problem);
    }

    @Test
    void nobodyServesACentreThatIsNew() {
        assertThat(of(centre, today.toString()).<List<?>>at("$")).isEmpty();
    }

    private UUID person(String surname, String name) {
        UUID account = people.accountOf(people.confirmedTeacher());
        jdbc.sql("update person set surname = ?, name = ?, patronymic = null where account_id = ?")
                .params(surname, name, account)
                .update();
        return account;
    }

    private UUID give(UUID account, StaffRole role, @Nullable Instant until) {
        return staff.grant(account, role, StaffScope.centres(centre), new StaffPeriod(clock.instant(), until), null);
    }

    private Reply of(String code, String date) {
        return people.signedInStaff(StaffRole.NTC_OPERATOR)
                .api()
                .get("/api/identity/staff/centres/" + code + "/people?date=" + date);
    }
}
