package kz.bagalau.identity.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.LocalDate;
import java.util.List;
import kz.bagalau.events.identity.PersonChangedV1;
import kz.bagalau.identity.support.IdentityTest;
import kz.bagalau.identity.support.People;
import kz.bagalau.identity.support.People.Member;
import kz.bagalau.identity.support.RegisterStub;
import kz.bagalau.identity.support.Reply;
import kz.bagalau.identity.support.SeenEvents;
import kz.bagalau.identity.support.SeenEvents.Seen;
import kz.bagalau.identity.support.TestIin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityTest
class PersonIT {
    private static final String PERSON = "/api/identity/me/person";

    @Autowired
    People people;

    @Autowired
    SeenEvents events;

    @Autowired
    CircuitBreakerRegistry breakers;

    private Member teacher;
    private final String iin = TestIin.next();

    @BeforeEach
    void signIn() {
        breakers.circuitBreaker("personRegister").reset();
        teacher = people.signedInTeacher();
    }

    @Nested
    class ByIin {
        @BeforeEach
        void registerAnswers() {
            RegisterStub.knows(iin, "СӘРСЕНБАЕВА", "АЙГҮЛ", "ҚАЙРАТҚЫЗЫ", "1985-04-15", "FEMALE");
        }

        @Test
        void isLookedUpWithoutBeingSaved() {
            Reply reply = teacher.api().post(PERSON + "/lookup", "{\"iin\":\"%s\"}".formatted(iin));

            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.<String>at("$.surname")).isEqualTo("СӘРСЕНБАЕВА");
            assertThat(reply.<String>at("$.name")).isEqualTo("АЙГҮЛ");
            assertThat(reply.<String>at("$.patronymic")).isEqualTo("ҚАЙРАТҚЫЗЫ");
            assertThat(reply.<String>at("$.birthDate")).isEqualTo("1985-04-15");
            assertThat(reply.<String>at("$.sex")).isEqualTo("FEMALE");
            assertThat(reply.body()).doesNotContain("address");
            assertThat(me().<Object>at("$.person")).isNull();
        }

        @Test
        void takesTheNamesOfTheRegisterWhateverWasTyped() {
            Reply reply = put(byIin(iin, "Басқа", "Есім"));

            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.<String>at("$.surname")).isEqualTo("СӘРСЕНБАЕВА");
            assertThat(reply.<String>at("$.source")).isEqualTo("REGISTER");
            assertThat(reply.<String>at("$.phone")).isEqualTo("+77011234567");
            assertThat(me().<String>at("$.person.iin")).isEqualTo(iin);
        }

        @Test
        void isToldToTheOthersWhole() {
            put(byIin(iin, "", ""));

            PersonChangedV1 told = events.awaitNth(2, teacher.id(), PersonChangedV1.class);
            assertThat(told)
                    .isEqualTo(new PersonChangedV1(
                            teacher.id(),
                            "kk",
                            teacher.email(),
                            iin,
                            "СӘРСЕНБАЕВА",
                            "АЙГҮЛ",
                            "ҚАЙРАТҚЫЗЫ",
                            LocalDate.of(1985, 4, 15),
                            "FEMALE",
                            "+77011234567"));
            List<Long> versions = events.of(teacher.id()).stream()
                    .filter(seen -> seen.event() instanceof PersonChangedV1)
                    .map(Seen::version)
                    .toList();
            assertThat(versions).containsExactly(1L, 2L);
        }

        @Test
        void saysNothingTwice() {
            put(byIin(iin, "", ""));
            put(byIin(iin, "", ""));
            teacher.api().put("/api/identity/me/locale", "{\"locale\":\"ru\"}");

            assertThat(events.awaitNth(3, teacher.id(), PersonChangedV1.class).locale())
                    .isEqualTo("ru");
        }

        @Test
        void unknownToTheRegisterIsRefused() {
            RegisterStub.knowsNot(iin);

            Reply lookup = teacher.api().post(PERSON + "/lookup", "{\"iin\":\"%s\"}".formatted(iin));
            assertThat(lookup.status()).isEqualTo(404);
            assertThat(lookup.code()).isEqualTo("person-not-found");
            Reply put = put(byIin(iin, "Сәрсенбаева", "Айгүл"));
            assertThat(put.status()).isEqualTo(404);
            assertThat(put.fields()).containsExactly("iin:person-not-found");
        }

        @Test
        void ofAnotherAccountIsRefused() {
            assertThat(put(byIin(iin, "", "")).status()).isEqualTo(200);
            Member other = people.signedInTeacher();

            Reply lookup = other.api().post(PERSON + "/lookup", "{\"iin\":\"%s\"}".formatted(iin));
            assertThat(lookup.status()).isEqualTo(409);
            assertThat(lookup.code()).isEqualTo("iin-taken");
            Reply put = other.api().put(PERSON, byIin(iin, "", ""));
            assertThat(put.status()).isEqualTo(409);
            assertThat(put.fields()).containsExactly("iin:iin-taken");
        }

        @Test
        void isFreeAgainWhenItsOwnerGaveAnother() {
            put(byIin(iin, "", ""));
            String right = TestIin.next();
            RegisterStub.knows(right, "СӘРСЕНБАЕВА", "АЙГҮЛ", "", "1985-04-15", "FEMALE");
            assertThat(put(byIin(right, "", "")).<Object>at("$.patronymic")).isNull();

            assertThat(people.signedInTeacher()
                            .api()
                            .put(PERSON, byIin(iin, "", ""))
                            .status())
                    .isEqualTo(200);
        }
    }

    @Nested
    class WhileTheRegisterIsDown {
        @BeforeEach
        void registerFails() {
            RegisterStub.fails(iin);
        }

        @Test
        void lookupSaysSo() {
            Reply reply = teacher.api().post(PERSON + "/lookup", "{\"iin\":\"%s\"}".formatted(iin));

            assertThat(reply.status()).isEqualTo(503);
            assertThat(reply.code()).isEqualTo("register-unavailable");
            assertThat(reply.header("Retry-After")).isNotEmpty();
        }

        @Test
        void namesAreKeptAsTypedAndMarked() {
            Reply reply = put(byIin(iin, " Сәрсенбаева ", "Айгүл"));

            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.<String>at("$.surname")).isEqualTo("Сәрсенбаева");
            assertThat(reply.<String>at("$.source")).isEqualTo("SELF");
            assertThat(reply.<String>at("$.birthDate")).isEqualTo("1985-04-15");
            assertThat(reply.<String>at("$.sex")).isEqualTo("FEMALE");
        }

        @Test
        void withoutTypedNamesNothingIsKept() {
            Reply reply = put(byIin(iin, "", ""));

            assertThat(reply.status()).isEqualTo(503);
            assertThat(reply.code()).isEqualTo("register-unavailable");
            assertThat(me().<Object>at("$.person")).isNull();
        }

        @Test
        void namesThatTheRegisterGaveBeforeStay() {
            RegisterStub.knows(iin, "СӘРСЕНБАЕВА", "АЙГҮЛ", "", "1985-04-15", "FEMALE");
            put(byIin(iin, "", ""));
            RegisterStub.fails(iin);

            Reply reply = put(byIin(iin, "Басқа", "Есім").replace("701 123", "702 123"));

            assertThat(reply.<String>at("$.surname")).isEqualTo("СӘРСЕНБАЕВА");
            assertThat(reply.<String>at("$.source")).isEqualTo("REGISTER");
            assertThat(reply.<String>at("$.phone")).isEqualTo("+77021234567");
        }

        @Test
        void theRegistersNamesReplaceTypedOnesLater() {
            put(byIin(iin, "Сарсенбаева", "Айгул"));
            RegisterStub.knows(iin, "СӘРСЕНБАЕВА", "АЙГҮЛ", "", "1985-04-15", "FEMALE");

            assertThat(put(byIin(iin, "Сарсенбаева", "Айгул")).<String>at("$.source"))
                    .isEqualTo("REGISTER");
        }
    }

    @Nested
    class WithoutIin {
        private static final String WHOLE = """
                {"kind":"NO_IIN","surname":"O'Neill","name":"Anna-Maria","patronymic":null,"ethnicity":"ағылшын",
                 "citizenship":"Ұлыбритания","sex":"FEMALE","birthDate":"1990-02-28","documentNumber":"AB 1234567",
                 "phone":"8 701 123 45 67"}""";

        @Test
        void isKeptAsTyped() {
            Reply reply = put(WHOLE);

            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.<String>at("$.kind")).isEqualTo("NO_IIN");
            assertThat(reply.<Object>at("$.iin")).isNull();
            assertThat(reply.<String>at("$.documentNumber")).isEqualTo("AB 1234567");
            assertThat(reply.<String>at("$.source")).isEqualTo("SELF");
            assertThat(me().<String>at("$.person.citizenship")).isEqualTo("Ұлыбритания");
            PersonChangedV1 told = events.awaitNth(2, teacher.id(), PersonChangedV1.class);
            assertThat(told.iin()).isNull();
            assertThat(told.surname()).isEqualTo("O'Neill");
        }

        @Test
        void needsAllFieldsOfTheManual() {
            Reply reply = put("{\"kind\":\"NO_IIN\"}");

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.fields())
                    .containsExactly(
                            "birthDate:required",
                            "citizenship:required",
                            "documentNumber:required",
                            "ethnicity:required",
                            "name:required",
                            "phone:required",
                            "sex:required",
                            "surname:required");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "\"1990-02-28\" | \"2990-02-28\" | birthDate:birth-date-invalid",
                    "\"1990-02-28\" | \"1800-02-28\" | birthDate:birth-date-invalid",
                    "\"1990-02-28\" | \"1990-02-30\" | birthDate:format-invalid",
                    "\"1990-02-28\" | \"28.02.1990\" | birthDate:format-invalid",
                    "\"FEMALE\" | \"WOMAN\" | sex:format-invalid",
                    "\"NO_IIN\" | \"PASSPORT\" | kind:format-invalid",
                    "\"NO_IIN\" | null | kind:required",
                    "Anna-Maria | Anna4 | name:name-invalid",
                    "O'Neill | <b>O</b> | surname:name-invalid",
                    "AB 1234567 | AB;1234567 | documentNumber:document-number-invalid",
                    "8 701 123 45 67 | 8 495 123 45 67 | phone:phone-invalid",
                    "8 701 123 45 67 | '' | phone:required",
                    "ағылшын | '   ' | ethnicity:required",
                })
        void refusesBadFields(String right, String wrong, String field) {
            Reply reply = put(WHOLE.replace(right, wrong));

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.code()).isEqualTo("validation-failed");
            assertThat(reply.fields()).containsExactly(field);
            assertThat(reply.<String>at("$.errors[0].text.kk")).isNotBlank();
            assertThat(reply.<String>at("$.errors[0].text.ru")).isNotBlank();
        }

        @Test
        void refusesWhatIsTooLong() {
            assertThat(put(WHOLE.replace("O'Neill", "а".repeat(101))).fields())
                    .containsExactly("surname:length-invalid");
        }
    }

    @ParameterizedTest
    @CsvSource({"850415400018, iin-invalid", "'', required", "abc, iin-invalid"})
    void refusesWhatIsNoIin(String text, String code) {
        assertThat(teacher.api()
                        .post(PERSON + "/lookup", "{\"iin\":\"%s\"}".formatted(text))
                        .fields())
                .containsExactly("iin:" + code);
        assertThat(put(byIin(text, "", "")).fields()).containsExactly("iin:" + code);
    }

    @Test
    void limitsLookupsOfAnAccount() {
        RegisterStub.knowsNot(iin);
        Reply reply = null;
        for (int i = 0; i < 31; i++) {
            reply = teacher.api().post(PERSON + "/lookup", "{\"iin\":\"%s\"}".formatted(iin));
        }

        assertThat(reply.status()).isEqualTo(429);
        assertThat(Long.parseLong(reply.header("Retry-After"))).isBetween(3000L, 3600L);
    }

    @Test
    void needsAToken() {
        for (Reply reply : List.of(
                people.visitor().get("/api/identity/me"),
                people.visitor().put(PERSON, "{}"),
                people.visitor().post(PERSON + "/lookup", "{}"),
                people.visitor().put("/api/identity/me/locale", "{}"))) {
            assertThat(reply.status()).isEqualTo(401);
            assertThat(reply.code()).isEqualTo("unauthenticated");
        }
    }

    @ParameterizedTest
    @CsvSource({"en, locale-invalid", "'', required", "KK, locale-invalid"})
    void refusesAnUnknownLanguage(String locale, String code) {
        assertThat(teacher.api()
                        .put("/api/identity/me/locale", "{\"locale\":\"%s\"}".formatted(locale))
                        .fields())
                .containsExactly("locale:" + code);
    }

    private Reply put(String json) {
        return teacher.api().put(PERSON, json);
    }

    private Reply me() {
        return teacher.api().get("/api/identity/me");
    }

    private static String byIin(String iin, String surname, String name) {
        return """
                {"kind":"IIN","iin":"%s","surname":"%s","name":"%s","phone":"+7 701 123 45 67"}""".formatted(iin, surname, name);
    }
}
