package kz.bagalau.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.bagalau.events.identity.EmailChangeRequestedV1;
import kz.bagalau.events.identity.NewEmailConfirmationRequestedV1;
import kz.bagalau.events.identity.PersonChangedV1;
import kz.bagalau.events.identity.RegistrationRepeatedV1;
import kz.bagalau.identity.support.IdentityTest;
import kz.bagalau.identity.support.People;
import kz.bagalau.identity.support.People.Member;
import kz.bagalau.identity.support.Reply;
import kz.bagalau.identity.support.SeenEvents;
import kz.bagalau.identity.support.Together;
import kz.bagalau.local.infrastructure.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityTest
class EmailChangeIT {
    @Autowired
    People people;

    @Autowired
    SeenEvents events;

    @Autowired
    MovableClock clock;

    @Autowired
    LinkPurge purge;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void takesEffectOnceTheLinkIsFollowed() {
        Member member = people.signedInTeacher();
        String newEmail = People.newEmail();

        Reply asked = change(member, newEmail);

        assertThat(asked.status()).isEqualTo(202);
        assertThat(asked.body()).isEqualTo("{}");
        String token = linkOf(member, 1);
        assertThat(people.gateway().signIn(member.email(), People.PASSWORD).status())
                .isEqualTo(204);
        assertThat(people.gateway().signIn(newEmail, People.PASSWORD).status()).isEqualTo(401);
        Reply look = people.visitor().get("/api/identity/email-changes/" + token);
        assertThat(look.<String>at("$.email")).isEqualTo(newEmail);
        assertThat(look.<String>at("$.state")).isEqualTo("VALID");

        Reply followed = follow(token);

        assertThat(followed.status()).isEqualTo(200);
        assertThat(followed.<String>at("$.email")).isEqualTo(newEmail);
        assertThat(people.gateway().refresh(member.refreshToken()).<String>at("$.error"))
                .isEqualTo("invalid_grant");
        assertThat(people.gateway().signIn(member.email(), People.PASSWORD).status())
                .isEqualTo(401);
        assertThat(people.gateway().signIn(newEmail, People.PASSWORD).status()).isEqualTo(204);
        assertThat(follow(token).code()).isEqualTo("link-used");
    }

    @Test
    void tellsTheOthersBothAddressesThroughThePersonAlone() {
        Member member = people.signedInTeacher();
        String newEmail = People.newEmail();
        change(member, newEmail);

        EmailChangeRequestedV1 notice = events.awaitNth(1, member.id(), EmailChangeRequestedV1.class);
        PersonChangedV1 asked = events.awaitNth(2, member.id(), PersonChangedV1.class);
        assertThat(asked.email()).isEqualTo(member.email());
        assertThat(asked.emailChange()).isNotNull();
        assertThat(asked.emailChange().id()).isEqualTo(notice.changeId());
        assertThat(asked.emailChange().from()).isEqualTo(member.email());
        assertThat(asked.emailChange().to()).isEqualTo(newEmail);

        follow(linkOf(member, 1));

        PersonChangedV1 changed = events.awaitNth(3, member.id(), PersonChangedV1.class);
        assertThat(changed.email()).isEqualTo(newEmail);
        assertThat(changed.emailChange()).isEqualTo(asked.emailChange());

        clock.moveBy(Duration.ofDays(2));
        people.signedIn(newEmail).api().put("/api/identity/me/locale", "{\"locale\":\"ru\"}");
        assertThat(events.awaitNth(4, member.id(), PersonChangedV1.class).emailChange())
                .isNull();
    }

    @Test
    void answersTheSameForATakenAddressAndTellsItsOwnerByMail() {
        Member member = people.signedInTeacher();
        String taken = people.confirmedTeacher();

        Reply asked = change(member, taken.toUpperCase(Locale.ROOT));

        assertThat(asked.status()).isEqualTo(202);
        assertThat(asked.body()).isEqualTo("{}");
        events.awaitNth(1, people.accountOf(taken), RegistrationRepeatedV1.class);
        assertThat(events.of(member.id(), NewEmailConfirmationRequestedV1.class))
                .isEmpty();
    }

    @Test
    void ofTwoWhoTakeOneAddressAtOnceOneGetsIt() throws InterruptedException {
        String wanted = People.newEmail();
        List<Member> members = List.of(people.signedInTeacher(), people.signedInTeacher());
        List<String> tokens = members.stream()
                .map(member -> {
                    change(member, wanted);
                    return linkOf(member, 1);
                })
                .toList();

        List<Reply> answers = Together.run(tokens.stream()
                .<java.util.concurrent.Callable<Reply>>map(token -> () -> follow(token))
                .toList());

        assertThat(answers).extracting(Reply::status).containsExactlyInAnyOrder(200, 409);
        assertThat(answers)
                .filteredOn(reply -> reply.status() == 409)
                .allSatisfy(reply -> assertThat(reply.code()).isEqualTo("email-taken"));
    }

    @Test
    void anAddressThatSomebodyRegisteredMeanwhileIsTaken() throws InterruptedException {
        String wanted = People.newEmail();
        Member member = people.signedInTeacher();
        change(member, wanted);
        String token = linkOf(member, 1);

        List<Integer> answers = Together.run(Stream.<java.util.concurrent.Callable<Integer>>of(
                        () -> people.register(wanted, "kk").status(),
                        () -> follow(token).status())
                .toList());

        assertThat(answers.getFirst()).isEqualTo(202);
        assertThat(answers.getLast()).isIn(200, 409);
        assertThat(people.accountOf(wanted).equals(member.id())).isEqualTo(answers.getLast() == 200);
    }

    @Test
    void ofManyWhoFollowOneLinkOneChangesTheAddress() throws InterruptedException {
        Member member = people.signedInTeacher();
        change(member, People.newEmail());
        String token = linkOf(member, 1);

        List<Integer> answers =
                Together.run(Collections.nCopies(5, () -> follow(token).status()));

        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 409);
    }

    @Test
    void linkExpiresAndALaterChangeReplacesIt() {
        Member member = people.signedInTeacher();
        change(member, People.newEmail());
        String first = linkOf(member, 1);
        change(member, People.newEmail());
        String second = linkOf(member, 2);
        assertThat(follow(first).code()).isEqualTo("link-expired");

        clock.moveBy(Duration.ofHours(24));

        assertThat(follow(second).status()).isEqualTo(410);
    }

    @Test
    void expiredLinksAndTheirAddressesAreForgottenAfterAWhile() {
        Member member = people.signedInTeacher();
        change(member, People.newEmail());
        String token = linkOf(member, 1);
        clock.moveBy(Duration.ofDays(30));
        purge.purge();
        assertThat(follow(token).code()).isEqualTo("link-expired");

        clock.moveBy(Duration.ofDays(2));
        purge.purge();

        assertThat(follow(token).code()).isEqualTo("link-unknown");
    }

    @Test
    void aRecoveredPasswordStopsAChangeThatSomebodyElseBegan() {
        Member member = people.signedInTeacher();
        change(member, People.newEmail());
        String token = linkOf(member, 1);
        people.recover(member.email());

        people.setNewPassword(people.recoveryOf(member.email(), 1), People.NEW_PASSWORD);

        assertThat(follow(token).code()).isEqualTo("link-expired");
    }

    @Test
    void wantsTheCurrentPasswordAndCountsWrongOnes() {
        Member member = people.signedInTeacher();
        for (int i = 0; i < 10; i++) {
            Reply wrong = ask(member, "not the password", People.newEmail());
            assertThat(wrong.status()).isEqualTo(400);
            assertThat(wrong.fields()).containsExactly("currentPassword:password-wrong");
        }

        Reply refused = change(member, People.newEmail());

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isNotEmpty();
    }

    @Test
    void anAccountAsksForSoManyLinks() {
        Member member = people.signedInTeacher();
        for (int i = 0; i < 5; i++) {
            assertThat(change(member, People.newEmail()).status()).isEqualTo(202);
        }

        assertThat(change(member, People.newEmail()).status()).isEqualTo(429);
    }

    @Test
    void refusesTheAddressThatTheAccountHas() {
        Member member = people.signedInTeacher();

        assertThat(change(member, member.email().toUpperCase(Locale.ROOT)).fields())
                .containsExactly("email:email-same");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"currentPassword\":\"x\",\"email\":\"teacher\"} | email:email-invalid",
                "{\"currentPassword\":\"x\",\"email\":\"a@b\"} | email:email-invalid",
                "{\"currentPassword\":\"x\",\"email\":\"\"} | email:required",
                "{\"currentPassword\":\"\",\"email\":\"a@school.kz\"} | currentPassword:required",
                "{\"email\":\"a@school.kz\"} | currentPassword:required",
                "{\"currentPassword\":\"x\",\"email\":\"a@school.kz\",\"accountId\":\"y\"} | accountId:format-invalid",
            })
    void refusesBadInputFieldByField(String json, String field) {
        Reply reply = people.signedInTeacher().api().post("/api/identity/me/email", json);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.fields()).containsExactly(field);
    }

    @Test
    void refusesWhatIsTooLong() {
        Member member = people.signedInTeacher();

        assertThat(change(member, "a".repeat(65) + "@school.kz").fields()).containsExactly("email:email-invalid");
        assertThat(ask(member, "x".repeat(1025), People.newEmail()).fields())
                .containsExactly("currentPassword:length-invalid");
    }

    @Test
    void unknownLinkIsNotFound() {
        assertThat(people.visitor().get("/api/identity/email-changes/AAAA").code())
                .isEqualTo("link-unknown");
        assertThat(follow("AAAA").status()).isEqualTo(404);
        assertThat(follow("").fields()).containsExactly("token:required");
        assertThat(people.visitor()
                        .post("/api/identity/me/email", "{\"currentPassword\":\"x\",\"email\":\"a@b.kz\"}")
                        .status())
                .isEqualTo(401);
    }

    private Reply change(Member member, String newEmail) {
        return ask(member, People.PASSWORD, newEmail);
    }

    private static Reply ask(Member member, String password, String newEmail) {
        return member.api()
                .post(
                        "/api/identity/me/email",
                        "{\"currentPassword\":\"%s\",\"email\":\"%s\"}".formatted(password, newEmail));
    }

    private String linkOf(Member member, int nth) {
        return events.awaitNth(nth, member.id(), NewEmailConfirmationRequestedV1.class)
                .token();
    }

    private Reply follow(String token) {
        return people.visitor().post("/api/identity/email-changes/confirm", "{\"token\":\"%s\"}".formatted(token));
    }
}
