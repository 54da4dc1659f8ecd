package kz.bagalau.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import kz.bagalau.events.identity.AccountRegisteredV1;
import kz.bagalau.events.identity.ConfirmationRequestedV1;
import kz.bagalau.identity.support.IdentityTest;
import kz.bagalau.identity.support.People;
import kz.bagalau.identity.support.SeenEvents;
import kz.bagalau.identity.support.SeenEvents.Seen;
import kz.bagalau.identity.support.Together;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IdentityTest
class ConcurrentRegistrationIT {
    private static final int THREADS = 20;
    private static final int MAILS = 5;

    @Autowired
    People people;

    @Autowired
    SeenEvents events;

    @Autowired
    JdbcClient jdbc;

    @Test
    void twentyRegistrationsOfOneAddressMakeOneAccount() throws InterruptedException {
        String email = People.newEmail();

        List<Integer> answers = Together.run(IntStream.range(0, THREADS)
                .<Callable<Integer>>mapToObj(i ->
                        () -> people.register(i % 2 == 0 ? email : email.toUpperCase(Locale.ROOT), "kk")
                                .status())
                .toList());

        assertThat(answers).containsOnly(202);
        assertThat(jdbc.sql("select count(*) from account where lower(email) = :email")
                        .param("email", email)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        UUID id = people.accountOf(email);
        events.awaitNth(MAILS, id, ConfirmationRequestedV1.class);
        assertThat(events.of(id, AccountRegisteredV1.class)).hasSize(1);
        List<Long> versions = events.of(id).stream()
                .filter(seen -> seen.topic().contains("account"))
                .map(Seen::version)
                .toList();
        assertThat(versions).isSorted().doesNotHaveDuplicates().hasSize(MAILS + 1);
        assertThat(jdbc.sql("select count(*) from mailed_link where account_id = :id and status = 'OPEN'")
                        .param("id", id)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void ofManyWhoFollowOneLinkOneConfirms() throws InterruptedException {
        String email = People.newEmail();
        people.register(email, "kk");
        String token = people.linkOf(email, 1);

        List<Integer> answers = Together.run(Collections.nCopies(
                6, () -> people.confirm(token, People.PASSWORD).status()));

        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 409);
    }
}
