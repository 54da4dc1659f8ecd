package kz.bagalau.identity.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kz.bagalau.identity.support.IdentityTest;
import kz.bagalau.identity.support.People;
import kz.bagalau.identity.support.People.Member;
import kz.bagalau.identity.support.RegisterStub;
import kz.bagalau.identity.support.Reply;
import kz.bagalau.identity.support.TestIin;
import kz.bagalau.identity.support.Together;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

@IdentityTest
@ExtendWith(OutputCaptureExtension.class)
class ConcurrentIinIT {
    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theDatabaseHoldsItToo() {
        String iin = TestIin.next();
        RegisterStub.knows(iin, "СӘРСЕНБАЕВА", "АЙГҮЛ", "", "1985-04-15", "FEMALE");
        Member one = people.signedInTeacher();
        Member other = people.signedInTeacher();
        String person = "{\"kind\":\"IIN\",\"iin\":\"%s\",\"phone\":\"+77011234567\"}";
        one.api().put("/api/identity/me/person", person.formatted(iin));

        assertThatThrownBy(() -> jdbc.sql("""
                                update person set (kind, source, iin, surname, name, birth_date, sex, phone, changed_at) =
                                    (select kind, source, iin, surname, name, birth_date, sex, phone, changed_at
                                     from person where account_id = :one)
                                where account_id = :other""")
                        .param("one", one.id())
                        .param("other", other.id())
                        .update())
                .isInstanceOf(DuplicateKeyException.class);
    }

    @RepeatedTest(5)
    void ofSeveralWhoClaimOneIinOneHasItAndNoLogTellsIt(CapturedOutput output) throws InterruptedException {
        String iin = TestIin.next();
        RegisterStub.knows(iin, "СӘРСЕНБАЕВА", "АЙГҮЛ", "", "1985-04-15", "FEMALE");
        List<Member> members = Stream.generate(people::signedInTeacher).limit(4).toList();

        List<Reply> replies = Together.run(members.stream()
                .<Callable<Reply>>map(member -> () -> member.api().put("/api/identity/me/person", """
                        {"kind":"IIN","iin":"%s","phone":"+77011234567"}""".formatted(iin)))
                .toList());

        assertThat(replies).extracting(Reply::status).containsOnlyOnce(200).containsOnly(200, 409);
        assertThat(replies.stream().filter(reply -> reply.status() == 409))
                .extracting(Reply::code)
                .containsOnly("iin-taken");
        assertThat(output.getAll()).doesNotContain(iin);
    }
}
