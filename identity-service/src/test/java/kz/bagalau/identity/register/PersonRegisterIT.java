package kz.bagalau.identity.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import kz.bagalau.identity.register.RegisterAnswer.Found;
import kz.bagalau.identity.register.RegisterAnswer.Unavailable;
import kz.bagalau.identity.register.RegisterAnswer.Unknown;
import kz.bagalau.identity.support.IdentityTest;
import kz.bagalau.identity.support.RegisterStub;
import kz.bagalau.identity.support.TestIin;
import kz.bagalau.identity.support.Together;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityTest
class PersonRegisterIT {
    @Autowired
    PersonRegister register;

    @Autowired
    CircuitBreakerRegistry breakers;

    private final String iin = TestIin.next();

    @BeforeEach
    @AfterEach
    void closeBreaker() {
        breaker().reset();
    }

    @Test
    void findsAPerson() {
        RegisterStub.knows(iin, "СӘРСЕНБАЕВА", "АЙГҮЛ", "", "1985-04-15", "FEMALE");

        assertThat(find()).isInstanceOfSatisfying(Found.class, found -> {
            assertThat(found.person().surname()).isEqualTo("СӘРСЕНБАЕВА");
            assertThat(found.person().patronymic()).isNull();
        });
        assertThat(RegisterStub.callsFor(iin)).isEqualTo(1);
    }

    @Test
    void unknownIsAnAnswerAndNotTriedAgain() {
        RegisterStub.knowsNot(iin);

        assertThat(find()).isInstanceOf(Unknown.class);
        assertThat(RegisterStub.callsFor(iin)).isEqualTo(1);
        assertThat(breaker().getMetrics().getNumberOfFailedCalls()).isZero();
    }

    @Test
    void triesAFailedCallOnceMore() {
        RegisterStub.fails(iin);

        assertThat(find()).isInstanceOf(Unavailable.class);
        assertThat(RegisterStub.callsFor(iin)).isEqualTo(2);
    }

    @Test
    void waitsNoLongerThanTheTimeOut() {
        RegisterStub.isSlow(iin, 9000);
        long start = System.nanoTime();

        assertThat(find()).isInstanceOf(Unavailable.class);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(8900));
    }

    @Test
    void survivesABrokenConnection() {
        RegisterStub.breaksOff(iin);

        assertThat(find()).isInstanceOf(Unavailable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "not json",
                "",
                "[]",
                "{\"iin\":\"900101300007\",\"surname\":\"А\",\"name\":\"Б\",\"birthDate\":\"1990-01-01\",\"sex\":\"MALE\"}",
                "{\"iin\":\"%s\",\"surname\":\"А\",\"name\":\"Б\",\"birthDate\":\"01.01.1990\",\"sex\":\"MALE\"}"
            })
    void takesAnAnswerWithoutSenseForNone(String body) {
        RegisterStub.says(iin, body.formatted(iin));

        assertThat(find()).isInstanceOf(Unavailable.class);
    }

    @Test
    void openBreakerAnswersAtOnceAndSparesTheRegister() {
        RegisterStub.fails(iin);
        for (int i = 0; i < 5; i++) {
            find();
        }
        assertThat(breaker().getState()).isEqualTo(CircuitBreaker.State.OPEN);
        int calls = RegisterStub.callsFor(iin);

        assertThat(find()).isInstanceOf(Unavailable.class);
        assertThat(RegisterStub.callsFor(iin)).isEqualTo(calls);
    }

    @Test
    void closesTheBreakerWhenTheRegisterIsBack() {
        RegisterStub.knows(iin, "СӘРСЕНБАЕВА", "АЙГҮЛ", "", "1985-04-15", "FEMALE");
        breaker().transitionToOpenState();
        breaker().transitionToHalfOpenState();
        for (int i = 0; i < 3; i++) {
            assertThat(find()).isInstanceOf(Found.class);
        }

        assertThat(breaker().getState()).isEqualTo(CircuitBreaker.State.CLOSED);
    }

    @Test
    void asksForAFewAtATimeOnly() throws InterruptedException {
        RegisterStub.isSlow(iin, 9000);

        List<RegisterAnswer> answers = Together.run(Collections.nCopies(40, (Callable<RegisterAnswer>) this::find));

        assertThat(answers).allMatch(Unavailable.class::isInstance);
        assertThat(RegisterStub.callsFor(iin))
                .as("20 at once and the retries before the breaker opens")
                .isLessThanOrEqualTo(30);
    }

    private RegisterAnswer find() {
        return register.find(new Iin(iin));
    }

    private CircuitBreaker breaker() {
        return breakers.circuitBreaker("personRegister");
    }
}
