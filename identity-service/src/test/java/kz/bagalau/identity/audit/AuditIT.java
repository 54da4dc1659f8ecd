package kz.bagalau.identity.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagalau.identity.staff.StaffRole;
import kz.bagalau.identity.support.Gateway;
import kz.bagalau.identity.support.IdentityTest;
import kz.bagalau.identity.support.People;
import kz.bagalau.identity.support.People.Member;
import kz.bagalau.identity.support.Reply;
import kz.bagalau.test.Authenticator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IdentityTest
class AuditIT {
    private static final String AUDIT = "/api/identity/audit";
    private static final String ACCOUNTS = "/api/identity/staff/accounts";

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private Member administrator;
    private Member auditor;

    @BeforeEach
    void staff() {
        administrator = people.signedInStaff(StaffRole.ADMINISTRATOR);
        auditor = people.signedInStaff(StaffRole.AUDITOR);
    }

    @Test
    void recordsWhoDidWhatOnWhatWithItsOutcome() {
        Member teacher = people.signedInTeacher();
        give(teacher, "{\"role\":\"NTC_OPERATOR\"}");
        give(teacher, "{\"role\":\"NTC_OPERATOR\"}");

        List<Map<String, Object>> entries = entriesOf(administrator, 2);

        assertThat(entries.getLast())
                .containsEntry("service", "identity")
                .containsEntry("actorId", administrator.id().toString())
                .containsEntry("actorEmail", administrator.email())
                .containsEntry("action", "POST " + ACCOUNTS + "/{accountId}/grants")
                .containsEntry("objectType", "accountId")
                .containsEntry("objectId", teacher.id().toString())
                .containsEntry("outcome", "DONE")
                .containsEntry("status", 201);
        assertThat(entries.getLast().get("roles")).asString().contains("ADMINISTRATOR");
        assertThat(entries.getLast().get("traceId")).asString().matches("[0-9a-f]{32}");
        assertThat(entries.getFirst()).containsEntry("outcome", "REFUSED").containsEntry("status", 409);
        assertThat(jdbc.sql("select count(*) from audit_pending where actor_id = :id")
                        .param("id", administrator.id())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void namesWhatWasMadeAndNothingOfThePerson() {
        String email = People.newEmail();
        Reply opened = administrator.api().post(ACCOUNTS, "{\"email\":\"%s\",\"locale\":\"kk\"}".formatted(email));

        assertThat(entriesOf(administrator, 1).getFirst()).containsEntry("objectId", opened.<String>at("$.id"));
        assertThat(jdbc.sql("select count(*) from audit_entry e where e::text like '%' || :email || '%'")
                        .param("email", email)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void recordsWhatWasDeniedToTheStaffAlsoWhenItOnlyReads() {
        Member operator = people.signedInStaff(StaffRole.NTC_OPERATOR);
        assertThat(operator.api()
                        .post(ACCOUNTS, "{\"email\":\"a@b.kz\",\"locale\":\"kk\"}")
                        .status())
                .isEqualTo(403);
        assertThat(operator.api().get(AUDIT).status()).isEqualTo(403);

        assertThat(entriesOf(operator, 2))
                .allSatisfy(entry ->
                        assertThat(entry).containsEntry("outcome", "DENIED").containsEntry("status", 403))
                .extracting(entry -> entry.get("action"))
                .containsExactly("GET " + AUDIT, "POST " + ACCOUNTS);
    }

    @Test
    void recordsNothingOfTeachersNorOfReading() {
        Member teacher = people.signedInTeacher();
        assertThat(teacher.api()
                        .put("/api/identity/me/locale", "{\"locale\":\"ru\"}")
                        .status())
                .isEqualTo(204);
        assertThat(teacher.api().get(AUDIT).status()).isEqualTo(403);
        assertThat(auditor.api().get(ACCOUNTS).status()).isEqualTo(200);
        auditor.api().put("/api/identity/me/locale", "{\"locale\":\"ru\"}");

        assertThat(entriesOf(auditor, 1))
                .extracting(entry -> entry.get("action"))
                .containsExactly("PUT /api/identity/me/locale");
        assertThat(found("?actor=" + teacher.id())).isEmpty();
    }

    @Test
    void recordsTheSecondStepOfTheirSignIns() {
        Member operator = people.signedInStaff(StaffRole.NTC_OPERATOR);
        Gateway browser = people.gateway();
        browser.signIn(operator.email(), People.PASSWORD);
        browser.secondFactor("wrong");
        browser.secondFactor(people.authenticatorOf(operator.email()).next());

        List<Map<String, Object>> entries = stepsOf(operator, 4);

        assertThat(entries)
                .extracting(
                        entry -> entry.get("action"), entry -> entry.get("outcome"), entry -> entry.get("objectType"))
                .containsExactly(
                        tuple("POST /id/second-factor", "DONE", "authenticator"),
                        tuple("POST /id/second-factor", "REFUSED", null),
                        tuple("POST /id/second-factor/enrolment/confirmation", "DONE", null),
                        tuple("POST /id/second-factor/enrolment", "DONE", null));
        assertThat(entries.getFirst().get("roles")).asString().contains("NTC_OPERATOR");
    }

    @Test
    void tellsRecoveryCodesApart() {
        Member operator = people.signedInStaff(StaffRole.NTC_OPERATOR);
        String code = operator.api()
                .post(
                        "/api/identity/me/second-factor/recovery-codes",
                        "{\"code\":\"%s\"}"
                                .formatted(
                                        people.authenticatorOf(operator.email()).next()))
                .<List<String>>at("$.recoveryCodes")
                .getFirst();
        Gateway browser = people.gateway();
        browser.signIn(operator.email(), People.PASSWORD);
        browser.secondFactor(code);

        assertThat(stepsOf(operator, 3).getFirst())
                .containsEntry("action", "POST /id/second-factor")
                .containsEntry("objectType", "recoveryCode")
                .containsEntry("objectId", operator.id().toString());
    }

    @Test
    void recordsTheReplacementOfASecondFactor() {
        Member operator = people.signedInStaff(StaffRole.NTC_OPERATOR);
        String replacement = "/api/identity/me/second-factor/replacement";
        String proof = "{\"currentPassword\":\"%s\",\"code\":\"%s\"}";
        operator.api().post(replacement, proof.formatted(People.PASSWORD, "wrong"));
        Authenticator fresh = new Authenticator(operator.api()
                .post(
                        replacement,
                        proof.formatted(
                                People.PASSWORD,
                                people.authenticatorOf(operator.email()).next()))
                .at("$.secret"));
        operator.api().post(replacement + "/confirmation", "{\"code\":\"%s\"}".formatted(fresh.next()));

        assertThat(entriesOf(operator, 3))
                .extracting(
                        entry -> entry.get("action"), entry -> entry.get("outcome"), entry -> entry.get("objectType"))
                .containsExactly(
                        tuple("POST " + replacement + "/confirmation", "DONE", null),
                        tuple("POST " + replacement, "DONE", "authenticator"),
                        tuple("POST " + replacement, "REFUSED", null));
    }

    @Test
    void recordsNoSecondStepOfTeachers() {
        Member teacher = people.signedInTeacher();
        Authenticator authenticator = new Authenticator(teacher.api()
                .post("/api/identity/me/second-factor/enrolment", "{}")
                .at("$.secret"));
        teacher.api()
                .post(
                        "/api/identity/me/second-factor/enrolment/confirmation",
                        "{\"code\":\"%s\"}".formatted(authenticator.next()));
        Gateway browser = people.gateway();
        browser.signIn(teacher.email(), People.PASSWORD);
        assertThat(browser.secondFactor(authenticator.next()).status()).isEqualTo(204);
        give(teacher, "{\"role\":\"NTC_OPERATOR\"}");

        entriesOf(administrator, 1);
        assertThat(found("?actor=" + teacher.id())).isEmpty();
    }

    @Test
    void findsByEveryPart() {
        Member teacher = people.signedInTeacher();
        give(teacher, "{\"role\":\"NTC_OPERATOR\"}");
        entriesOf(administrator, 1);
        String mine = "?actor=" + administrator.email().toUpperCase(java.util.Locale.ROOT);

        assertThat(found(mine + "&action=/api/")).hasSize(1);
        assertThat(found(mine + "&service=identity&outcome=DONE&action=GRANTS&object=" + teacher.id()))
                .hasSize(1);
        assertThat(found(mine + "&service=testing")).isEmpty();
        assertThat(found(mine + "&outcome=DENIED")).isEmpty();
        assertThat(found(mine + "&action=nothing")).isEmpty();
        assertThat(found(mine + "&to=2001-01-01")).isEmpty();
        assertThat(found(mine + "&from=2099-01-01")).isEmpty();
    }

    @Test
    void pagesReachEveryEntryOnce() {
        for (int i = 0; i < 51; i++) {
            administrator.api().delete("/api/identity/staff/grants/" + UUID.randomUUID());
        }
        entriesOf(administrator, 50);
        String mine = AUDIT + "?actor=" + administrator.id() + "&action=/api/";
        await().atMost(Duration.ofSeconds(20))
                .until(() -> administrator.api().get(mine).<String>at("$.next") != null);
        Reply first = auditor.api().get(mine);
        List<String> seen = new java.util.ArrayList<>(first.<List<String>>at("$.entries[*].id"));
        seen.addAll(auditor.api()
                .get(mine + "&cursor=" + first.<String>at("$.next"))
                .<List<String>>at("$.entries[*].id"));

        assertThat(seen).hasSize(51).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "from=soon,from:format-invalid",
        "to=2026-13-01,to:format-invalid",
        "from=2026-02-02&to=2026-02-01,to:period-invalid",
        "to=+999999999-01-01,to:format-invalid",
        "outcome=GOOD,outcome:format-invalid",
        "cursor=1,cursor:format-invalid"
    })
    void refusesBadFilters(String query, String field) {
        Reply refused = auditor.api().get(AUDIT + "?" + query.replace("+", "%2B"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.fields()).containsExactly(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"update audit_entry set outcome = 'DONE'", "delete from audit_entry", "truncate audit_entry"})
    void nobodyChangesWhatIsRecorded(String sql) {
        assertThatThrownBy(() -> jdbc.sql(sql).update()).rootCause().hasMessageContaining("only ever added to");
    }

    private void give(Member member, String json) {
        administrator.api().post(ACCOUNTS + "/" + member.id() + "/grants", json);
    }

    /** What somebody did once signed in. */
    private List<Map<String, Object>> entriesOf(Member actor, int count) {
        return awaited(actor, "/api/", count);
    }

    /** The second steps of somebody's sign-ins. */
    private List<Map<String, Object>> stepsOf(Member actor, int count) {
        return awaited(actor, "/id/", count);
    }

    private List<Map<String, Object>> awaited(Member actor, String action, int count) {
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> found("?actor=" + actor.id() + "&action=" + action), found -> found.size() >= count);
    }

    private List<Map<String, Object>> found(String query) {
        return auditor.api().get(AUDIT + query).at("$.entries");
    }
}
