package kz.bagalau.identity.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import kz.bagalau.events.identity.HeldRole;
import kz.bagalau.events.identity.StaffRolesChangedV1;
import kz.bagalau.identity.support.IdentityTest;
import kz.bagalau.identity.support.People;
import kz.bagalau.identity.support.People.Member;
import kz.bagalau.identity.support.Reply;
import kz.bagalau.identity.support.SeenEvents;
import kz.bagalau.identity.support.Together;
import kz.bagalau.local.infrastructure.MovableClock;
import kz.bagalau.starter.time.Almaty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IdentityTest
class StaffAdministrationIT {
    private static final String ACCOUNTS = "/api/identity/staff/accounts";
    private static final String GRANTS = "/api/identity/staff/grants/";

    @Autowired
    People people;

    @Autowired
    SeenEvents events;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private Member administrator;

    @BeforeEach
    void oneAdministrator() {
        jdbc.sql("update staff_grant set revoked_at = granted_at where role = 'ADMINISTRATOR' and revoked_at is null")
                .update();
        administrator = people.signedInStaff(StaffRole.ADMINISTRATOR);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void opensAnAccountWhoseOwnerSetsThePasswordByTheMailedLink() {
        String email = People.newEmail();

        Reply opened = open(email);

        assertThat(opened.status()).isEqualTo(201);
        assertThat(people.confirm(people.linkOf(email, 1), People.PASSWORD).status())
                .isEqualTo(200);
        assertThat(people.signedIn(email).api().get("/api/identity/me").<List<String>>at("$.roles"))
                .as("no teacher")
                .isEmpty();
        assertThat(open(email).<String>at("$.id")).isEqualTo(opened.<String>at("$.id"));
    }

    @Test
    void givesARoleWithScopeAndPeriodAndKeepsWhoGaveIt() {
        Member person = people.signedInTeacher();
        String lastDay = Almaty.day(clock.instant()).plusDays(9).toString();

        Reply given = give(
                person.id(),
                "{\"role\":\"ORGANISATION_OFFICER\",\"organisation\":\"980540000357\",\"orderNumber\":\" 12-Ж \","
                        + "\"orderDate\":\"2026-01-15\",\"lastDay\":\"" + lastDay + "\"}");

        assertThat(given.status()).isEqualTo(201);
        Reply shown = administrator.api().get(ACCOUNTS + "/" + person.id());
        assertThat(shown.<String>at("$.grants[0].role")).isEqualTo("ORGANISATION_OFFICER");
        assertThat(shown.<String>at("$.grants[0].state")).isEqualTo("COUNTING");
        assertThat(shown.<String>at("$.grants[0].orderNumber")).isEqualTo("12-Ж");
        assertThat(shown.<String>at("$.grants[0].lastDay")).isEqualTo(lastDay);
        assertThat(shown.<String>at("$.grants[0].grantedBy"))
                .isEqualTo(administrator.id().toString());
        assertThat(shown.<String>at("$.grants[0].grantedByEmail")).isEqualTo(administrator.email());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | role:required",
                "{\"role\":\"KING\"} | role:format-invalid",
                "{\"role\":\"OBSERVER\"} | centres:required",
                "{\"role\":\"AUDITOR\",\"body\":\"mdobk\"} | body:not-for-role",
                "{\"role\":\"AUDITOR\",\"lastDay\":\"2020-01-01\"} | lastDay:day-over",
                "{\"role\":\"AUDITOR\",\"firstDay\":\"2020-01-01\"} | firstDay:day-over",
                "{\"role\":\"AUDITOR\",\"firstDay\":\"2099-02-02\",\"lastDay\":\"2099-02-01\"} | lastDay:period-invalid",
                "{\"role\":\"AUDITOR\",\"lastDay\":\"soon\"} | lastDay:format-invalid",
            })
    void refusesWhatDoesNotFitTheRole(String json, String fields) {
        Reply refused = give(people.accountOf(people.confirmedTeacher()), json);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(String.join(",", refused.fields())).isEqualTo(fields);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"email\":\"nobody\",\"locale\":\"kk\"}", "{\"email\":\"\",\"locale\":\"de\"}", "{}"})
    void refusesBadAddresses(String json) {
        assertThat(administrator.api().post(ACCOUNTS, json).code()).isEqualTo("validation-failed");
    }

    @Test
    void answersNotFoundForWhatIsNotThere() {
        UUID nobody = UUID.randomUUID();

        assertThat(administrator.api().get(ACCOUNTS + "/" + nobody).status()).isEqualTo(404);
        assertThat(give(nobody, "{\"role\":\"AUDITOR\"}").status()).isEqualTo(404);
        assertThat(administrator.api().delete(GRANTS + nobody).status()).isEqualTo(404);
        assertThat(lastDay(nobody.toString(), "null").status()).isEqualTo(404);
    }

    @Test
    void isForAdministratorsAndAuditorsMayRead() {
        Member teacher = people.signedInTeacher();
        Member auditor = people.signedInStaff(StaffRole.AUDITOR);
        String grant = "{\"role\":\"AUDITOR\"}";

        assertThat(teacher.api().get(ACCOUNTS).status()).isEqualTo(403);
        assertThat(auditor.api().get(ACCOUNTS).status()).isEqualTo(200);
        assertThat(auditor.api().get(ACCOUNTS + "/" + teacher.id()).status()).isEqualTo(200);
        assertThat(auditor.api()
                        .post(ACCOUNTS + "/" + teacher.id() + "/grants", grant)
                        .status())
                .isEqualTo(403);
        assertThat(teacher.api()
                        .post(ACCOUNTS + "/" + teacher.id() + "/grants", grant)
                        .status())
                .isEqualTo(403);
        assertThat(auditor.api().delete(GRANTS + grantOf(administrator)).status())
                .isEqualTo(403);
        assertThat(people.visitor().get(ACCOUNTS).status()).isEqualTo(401);
    }

    @Test
    void findsByAddressNameAndRole() {
        Member operator = people.signedInStaff(StaffRole.NTC_OPERATOR);
        Member teacher = people.signedInTeacher();

        assertThat(found("?text=" + operator.email().substring(0, 9).toUpperCase(java.util.Locale.ROOT)))
                .contains(operator.email());
        assertThat(found("?text=" + operator.email() + "&role=NTC_OPERATOR")).containsExactly(operator.email());
        assertThat(found("?text=" + operator.email() + "&role=AUDITOR")).isEmpty();
        assertThat(found("?text=" + teacher.email())).as("no staff").isEmpty();
        assertThat(found("?text=%25")).as("no wildcard").isEmpty();
        assertThat(administrator.api().get(ACCOUNTS + "?role=KING").status()).isEqualTo(400);
    }

    @Test
    void pagesReachEveryAccountOnce() {
        for (int i = 0; i < 51; i++) {
            open("page" + i + "." + People.newEmail());
        }
        Reply first = administrator.api().get(ACCOUNTS + "?text=page");
        List<String> seen = new java.util.ArrayList<>(first.<List<String>>at("$.accounts[*].email"));
        seen.addAll(found("?text=page&cursor=" + first.<String>at("$.next")));

        assertThat(seen).hasSize(51).doesNotHaveDuplicates();
    }

    @Test
    void revokedRoleIsGoneWithTheNextToken() {
        Member operator = people.signedInStaff(StaffRole.NTC_OPERATOR);
        String grant = grantOf(operator);

        assertThat(administrator.api().delete(GRANTS + grant).status()).isEqualTo(204);
        assertThat(administrator.api().delete(GRANTS + grant).code()).isEqualTo("grant-revoked");

        Reply renewed = people.gateway().refresh(operator.refreshToken());
        assertThat(people.rolesIn(renewed.at("$.access_token"))).containsExactly("TEACHER");
        Reply shown = administrator.api().get(ACCOUNTS + "/" + operator.id());
        assertThat(shown.<String>at("$.grants[0].state")).isEqualTo("REVOKED");
        assertThat(shown.<String>at("$.grants[0].revokedByEmail")).isEqualTo(administrator.email());
    }

    @Test
    void expiredRoleIsGoneWithTheNextTokenUntilItsPeriodIsChanged() {
        Member operator = people.signedInStaff(StaffRole.NTC_OPERATOR);
        String grant = grantOf(operator);
        String today = Almaty.day(clock.instant()).toString();
        assertThat(lastDay(grant, "\"" + today + "\"").status()).isEqualTo(204);
        clock.moveBy(Duration.ofDays(1));

        Reply renewed = people.gateway().refresh(operator.refreshToken());
        assertThat(people.rolesIn(renewed.at("$.access_token"))).containsExactly("TEACHER");
        assertThat(lastDay(grant, "\"" + today + "\"").fields()).containsExactly("lastDay:period-invalid");

        assertThat(lastDay(grant, "null").status()).isEqualTo(204);
        assertThat(people.rolesIn(
                        people.gateway().refresh(operator.refreshToken()).at("$.access_token")))
                .contains("NTC_OPERATOR");
    }

    @Test
    void sameRoleInTheSameScopeIsGivenOnceAlsoAtOnce() throws InterruptedException {
        UUID person = people.accountOf(people.confirmedTeacher());
        String observer = "{\"role\":\"OBSERVER\",\"centres\":[\"71-01\",\"71-02\"]}";
        Callable<Integer> giving = () -> give(person, observer).status();

        List<Integer> answers = Together.run(Collections.nCopies(4, giving));

        assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
        assertThat(give(person, observer).code()).isEqualTo("role-given");
        assertThat(give(person, "{\"role\":\"OBSERVER\",\"centres\":[\"75-01\"]}")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void tellsTheOthersAllRolesOfAnAccountWithEachChangeOfThem() {
        UUID person = UUID.fromString(open(People.newEmail()).at("$.id"));
        assertThat(told(1, person)).as("opened without a role").isEmpty();

        give(person, "{\"role\":\"OBSERVER\",\"centres\":[\"71-02\",\"71-01\"]}");
        HeldRole observer = told(2, person).getFirst();
        assertThat(observer.role()).isEqualTo("OBSERVER");
        assertThat(observer.centres()).containsExactly("71-01", "71-02");
        assertThat(observer.until()).isNull();

        Reply second = give(person, "{\"role\":\"SITUATIONAL_CENTRE\",\"region\":\"71\",\"firstDay\":\"2099-01-02\"}");
        assertThat(told(3, person))
                .extracting(HeldRole::role)
                .containsExactlyInAnyOrder("OBSERVER", "SITUATIONAL_CENTRE");

        lastDay(second.at("$.id"), "\"2099-01-31\"");
        assertThat(told(4, person))
                .filteredOn(held -> "71".equals(held.region()))
                .extracting(HeldRole::from, HeldRole::until)
                .containsExactly(
                        tuple(Almaty.startOf(LocalDate.of(2099, 1, 2)), Almaty.startOf(LocalDate.of(2099, 2, 1))));

        String grant = second.at("$.id");
        assertThat(administrator.api().delete(GRANTS + grant).status()).isEqualTo(204);
        assertThat(told(5, person)).extracting(HeldRole::role).containsExactly("OBSERVER");
        assertThat(administrator.api().delete(GRANTS + grant).status()).isEqualTo(409);
        give(person, "{\"role\":\"AUDITOR\"}");
        assertThat(told(6, person)).as("nothing is told of a refusal").hasSize(2);
    }

    @Test
    void ofChangesAtOnceTheLastEventHasAll() throws InterruptedException {
        UUID person = people.accountOf(people.confirmedTeacher());
        String observer =
                give(person, "{\"role\":\"OBSERVER\",\"centres\":[\"71-01\"]}").at("$.id");
        String auditor = give(person, "{\"role\":\"AUDITOR\"}").at("$.id");

        List<Integer> answers = Together.run(List.of(
                () -> administrator.api().delete(GRANTS + observer).status(),
                () -> administrator.api().delete(GRANTS + auditor).status(),
                () -> give(person, "{\"role\":\"APPEAL_MEMBER\"}").status()));

        assertThat(answers).containsExactly(204, 204, 201);
        assertThat(told(5, person)).extracting(HeldRole::role).containsExactly("APPEAL_MEMBER");
        assertThat(events.of(person).stream()
                        .filter(seen -> seen.event() instanceof StaffRolesChangedV1)
                        .map(seen -> seen.version()))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void nobodyTakesTheAdministrationFromHimself() {
        people.signedInStaff(StaffRole.ADMINISTRATOR);
        String own = grantOf(administrator);

        assertThat(administrator.api().delete(GRANTS + own).code()).isEqualTo("own-administration");
        String today = Almaty.day(clock.instant()).toString();
        assertThat(lastDay(own, "\"" + today + "\"").code()).isEqualTo("own-administration");
    }

    @Test
    void lastAdministratorStaysWhenTheOtherEnds() {
        Member temporary = people.signedInStaff(StaffRole.ADMINISTRATOR);
        String today = Almaty.day(clock.instant()).toString();
        assertThat(lastDay(grantOf(temporary), "\"" + today + "\"").status()).isEqualTo(204);

        assertThat(temporary.api().delete(GRANTS + grantOf(administrator)).code())
                .isEqualTo("last-administrator");
    }

    @Test
    void ofAdministratorsWhoEndEachOthersRoleOneStays() throws InterruptedException {
        Member other = people.signedInStaff(StaffRole.ADMINISTRATOR);
        String mine = grantOf(administrator);
        String theirs = grantOf(other);

        List<Integer> answers = Together.run(List.of(
                () -> administrator.api().delete(GRANTS + theirs).status(),
                () -> other.api().delete(GRANTS + mine).status()));

        assertThat(answers).containsExactlyInAnyOrder(204, 409);
        assertThat(jdbc.sql("select count(*) from staff_grant where role = 'ADMINISTRATOR' and revoked_at is null")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private Reply open(String email) {
        return administrator.api().post(ACCOUNTS, "{\"email\":\"%s\",\"locale\":\"kk\"}".formatted(email));
    }

    private Reply give(UUID account, String json) {
        return administrator.api().post(ACCOUNTS + "/" + account + "/grants", json);
    }

    private Reply lastDay(String grant, String json) {
        return administrator.api().put(GRANTS + grant + "/last-day", "{\"lastDay\":" + json + "}");
    }

    /** What the nth event says of the account. */
    private List<HeldRole> told(int nth, UUID account) {
        return events.awaitNth(nth, account, StaffRolesChangedV1.class).roles();
    }

    private String grantOf(Member member) {
        return administrator.api().get(ACCOUNTS + "/" + member.id()).at("$.grants[0].id");
    }

    private List<String> found(String query) {
        return administrator.api().get(ACCOUNTS + query).at("$.accounts[*].email");
    }
}
