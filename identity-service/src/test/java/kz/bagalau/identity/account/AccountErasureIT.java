package kz.bagalau.identity.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kz.bagalau.events.identity.AccountErasedV1;
import kz.bagalau.identity.staff.StaffAdministration;
import kz.bagalau.identity.staff.StaffPeriod;
import kz.bagalau.identity.staff.StaffRole;
import kz.bagalau.identity.staff.StaffScope;
import kz.bagalau.identity.staff.StaffService;
import kz.bagalau.identity.support.Api;
import kz.bagalau.identity.support.IdentityTest;
import kz.bagalau.identity.support.People;
import kz.bagalau.identity.support.People.Member;
import kz.bagalau.identity.support.RegisterStub;
import kz.bagalau.identity.support.Reply;
import kz.bagalau.identity.support.SeenEvents;
import kz.bagalau.identity.support.SeenEvents.Seen;
import kz.bagalau.identity.support.ServiceAddress;
import kz.bagalau.identity.support.TestIin;
import kz.bagalau.identity.support.Together;
import kz.bagalau.test.DatabaseSearch;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityTest
class AccountErasureIT {
    private static final String ERASURE = "/api/identity/me/erasure";

    @Autowired
    People people;

    @Autowired
    ServiceAddress service;

    @Autowired
    SeenEvents events;

    @Autowired
    StaffService staff;

    @Autowired
    StaffAdministration administration;

    @Autowired
    DataSource database;

    @Autowired
    Clock clock;

    @Nested
    class OfATeacher {
        private final String iin = TestIin.next();
        private final String surname = "Өшірілген" + letters(iin);

        @Test
        void leavesNothingOfThePersonBehind() {
            Member member = described();
            people.recover(member.email());
            people.recoveryOf(member.email(), 1);
            askForAnotherAddress(member, "another-" + member.email());
            assertThat(traces(member.email())).contains("account.email", "oauth2_authorization.oidc_id_token_metadata");
            assertThat(traces(iin)).contains("person.iin");

            assertThat(erase(member).status()).isEqualTo(204);

            awaitErased(member.id());
            for (String known : List.of(
                    member.email(), iin, phone(iin), surname, member.id().toString())) {
                assertThat(traces(known)).as(known).isEmpty();
            }
        }

        @Test
        void isToldOnceAndByATombstoneThatComesAfterAllElse() {
            Member member = described();

            erase(member);

            awaitErased(member.id());
            AccountErasedV1 told = events.awaitNth(1, member.id(), AccountErasedV1.class);
            assertThat(told.accountId()).isEqualTo(member.id());
            List<Seen> ofAccount = events.of(member.id()).stream()
                    .filter(seen -> seen.topic().endsWith("account.v1"))
                    .toList();
            assertThat(ofAccount.getLast().event()).isInstanceOf(AccountErasedV1.class);
            assertThat(ofAccount).extracting(Seen::version).isSorted().doesNotHaveDuplicates();
            assertThat(events.tombstoneOf(member.id()).orElseThrow())
                    .isGreaterThan(events.of(member.id()).stream()
                            .filter(seen -> seen.topic().endsWith("person.v1"))
                            .mapToLong(Seen::version)
                            .max()
                            .orElseThrow());
        }

        @Test
        void endsEverySessionAndTellsTheGateway() throws Exception {
            Member here = people.signedInTeacher();
            Member elsewhere = people.signedIn(here.email());

            assertThat(erase(here).status()).isEqualTo(204);

            for (Member member : List.of(here, elsewhere)) {
                assertThat(people.gateway().refresh(member.refreshToken()).<String>at("$.error"))
                        .isEqualTo("invalid_grant");
            }
            assertThat(toldToTheGateway()).contains(sid(here), sid(elsewhere));
            assertThat(people.gateway().signIn(here.email(), People.PASSWORD).status())
                    .isEqualTo(401);
        }

        @Test
        void makesTheTokensThatStillLiveFindNothing() {
            Member member = described();

            erase(member);

            assertThat(member.api().get("/api/identity/me").status()).isEqualTo(404);
            assertThat(describe(member.api(), iin).status()).isEqualTo(404);
            assertThat(erase(member).status()).isEqualTo(404);
        }

        @Test
        void letsTheAddressAndTheIinRegisterAfresh() {
            Member member = described();
            erase(member);
            awaitErased(member.id());

            assertThat(people.register(member.email(), "kk").status()).isEqualTo(202);
            people.confirm(people.linkOf(member.email(), 1), People.PASSWORD);
            Member again = people.signedIn(member.email());

            assertThat(again.id()).isNotEqualTo(member.id());
            assertThat(describe(again.api(), iin).status()).isEqualTo(200);
            assertThat(again.api().get("/api/identity/me").<String>at("$.person.iin"))
                    .isEqualTo(iin);
        }

        @Test
        void happensOnceWhenAskedForTwiceAtOnce() throws InterruptedException {
            Member member = described();

            List<Reply> replies = Together.run(Stream.<Callable<Reply>>of(() -> erase(member), () -> erase(member))
                    .toList());

            assertThat(replies).extracting(Reply::status).contains(204).allMatch(status -> status < 500);
            awaitErased(member.id());
            assertThat(events.of(member.id(), AccountErasedV1.class)).hasSize(1);
        }

        private Member described() {
            RegisterStub.knows(iin, surname, "Алма", "Ерікқызы", "1985-04-15", "FEMALE");
            Member member = people.signedInTeacher();
            assertThat(describe(member.api(), iin).status()).isEqualTo(200);
            return member;
        }
    }

    @Nested
    class IsRefused {
        @Test
        void withAnotherPasswordAndChangesNothing() {
            Member member = people.signedInTeacher();

            assertThat(erase(member, "not the password").fields()).containsExactly("currentPassword:password-wrong");
            assertThat(erase(member, "").fields()).containsExactly("currentPassword:required");
            assertThat(erase(member, "ә".repeat(1025)).fields()).containsExactly("currentPassword:length-invalid");
            assertThat(people.gateway().refresh(member.refreshToken()).status()).isEqualTo(200);
        }

        @Test
        void whenThePasswordWasTypedWrongTooOften() {
            Member member = people.signedInTeacher();
            for (int i = 0; i < 10; i++) {
                erase(member, "not the password");
            }

            assertThat(erase(member).status()).isEqualTo(429);
        }

        @Test
        void withoutAToken() {
            assertThat(people.visitor().post(ERASURE, "{}").status()).isEqualTo(401);
        }

        @Test
        void whileTheAccountHoldsARoleAndNotOnceItIsRevoked() {
            Member member = people.signedInTeacher();
            UUID grant = staff.grant(
                    member.id(),
                    StaffRole.OBSERVER,
                    StaffScope.centres("71-01"),
                    new StaffPeriod(clock.instant().plus(Duration.ofDays(3)), null),
                    null);

            Reply refused = erase(member);
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.code()).isEqualTo("roles-held");

            administration.revoke(grant, UUID.randomUUID());
            assertThat(erase(member).status()).isEqualTo(204);
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(
                            () -> assertThat(traces(member.id().toString())).containsExactly("staff_grant.account_id"));
        }
    }

    private void askForAnotherAddress(Member member, String email) {
        assertThat(member.api()
                        .post(
                                "/api/identity/me/email",
                                "{\"currentPassword\":\"%s\",\"email\":\"%s\"}".formatted(People.PASSWORD, email))
                        .status())
                .isEqualTo(202);
    }

    private static Reply describe(Api api, String iin) {
        return api.put("/api/identity/me/person", """
                {"kind":"IIN","iin":"%s","phone":"%s"}""".formatted(iin, phone(iin)));
    }

    private static String phone(String iin) {
        return "+7701" + iin.substring(5);
    }

    private static String letters(String iin) {
        return iin.chars()
                .map(digit -> 'а' + digit - '0')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Reply erase(Member member) {
        return erase(member, People.PASSWORD);
    }

    private static Reply erase(Member member, String password) {
        return member.api().post(ERASURE, "{\"currentPassword\":\"%s\"}".formatted(password));
    }

    /** The outbox is empty of it too. */
    private void awaitErased(UUID id) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> events.tombstoneOf(id).isPresent()
                        && !events.of(id, AccountErasedV1.class).isEmpty());
        await().atMost(Duration.ofSeconds(20)).until(() -> traces(id.toString()).isEmpty());
    }

    private List<String> traces(String text) {
        return new DatabaseSearch(database).columnsWith(text);
    }

    private static Set<String> toldToTheGateway() {
        return RegisterStub.logoutTokens().stream().map(AccountErasureIT::sidIn).collect(Collectors.toSet());
    }

    private static String sid(Member member) {
        return sidIn(member.idToken());
    }

    private static String sidIn(String token) {
        try {
            return SignedJWT.parse(token).getJWTClaimsSet().getStringClaim("sid");
        } catch (java.text.ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
