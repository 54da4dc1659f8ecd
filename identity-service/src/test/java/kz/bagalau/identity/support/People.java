package kz.bagalau.identity.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import kz.bagalau.events.identity.ConfirmationRequestedV1;
import kz.bagalau.events.identity.PasswordRecoveryRequestedV1;
import kz.bagalau.identity.staff.StaffPeriod;
import kz.bagalau.identity.staff.StaffRole;
import kz.bagalau.identity.staff.StaffScope;
import kz.bagalau.identity.staff.StaffService;
import kz.bagalau.test.Authenticator;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People of the tests, each made the way a real one comes to be. */
@TestComponent
public class People {
    public static final String PASSWORD = "жаңбырлы күннің кітабы";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Map<String, Authenticator> authenticators = new ConcurrentHashMap<>();
    private final ServiceAddress service;
    private final SeenEvents events;
    private final JdbcClient jdbc;
    private final StaffService staff;
    private final Clock clock;

    /** Somebody who is signed in. */
    public record Member(UUID id, String email, String accessToken, String idToken, String refreshToken, Api api) {}

    People(ServiceAddress service, SeenEvents events, JdbcClient jdbc, StaffService staff, Clock clock) {
        this.service = service;
        this.events = events;
        this.jdbc = jdbc;
        this.staff = staff;
        this.clock = clock;
    }

    public static final String NEW_PASSWORD = "қоңыр күздің бесінші хаты";

    public static String newEmail() {
        return "person" + NUMBER.incrementAndGet() + "@school.example.kz";
    }

    public Api visitor() {
        return new Api(service, "");
    }

    public Gateway gateway() {
        return new Gateway(service);
    }

    public UUID accountOf(String email) {
        return jdbc.sql("select id from account where lower(email) = lower(:email)")
                .param("email", email)
                .query(UUID.class)
                .single();
    }

    public Reply register(String email, String locale) {
        return visitor()
                .post("/api/identity/registrations", "{\"email\":\"%s\",\"locale\":\"%s\"}".formatted(email, locale));
    }

    public Reply recover(String email) {
        return visitor().post("/api/identity/recoveries", "{\"email\":\"%s\"}".formatted(email));
    }

    /** The secret of the nth link to a new password that was mailed to the account's owner. */
    public String recoveryOf(String email, int nth) {
        return events.awaitNth(nth, accountOf(email), PasswordRecoveryRequestedV1.class)
                .token();
    }

    public Reply setNewPassword(String token, String password) {
        return visitor()
                .post(
                        "/api/identity/recoveries/confirm",
                        "{\"token\":\"%s\",\"password\":\"%s\"}".formatted(token, password));
    }

    /** The secret of the nth link that was mailed to the address. */
    public String linkOf(String email, int nth) {
        return events.awaitNth(nth, accountOf(email), ConfirmationRequestedV1.class)
                .token();
    }

    public Reply confirm(String token, String password) {
        return visitor()
                .post(
                        "/api/identity/registrations/confirm",
                        "{\"token\":\"%s\",\"password\":\"%s\"}".formatted(token, password));
    }

    public String confirmedTeacher() {
        String email = newEmail();
        assertThat(register(email, "kk").status()).isEqualTo(202);
        assertThat(confirm(linkOf(email, 1), PASSWORD).status()).isEqualTo(200);
        return email;
    }

    /** Somebody of the staff, whose role was given by the platform itself. */
    public Member signedInStaff(StaffRole role) {
        String email = confirmedTeacher();
        staff.grant(accountOf(email), role, StaffScope.everywhere(), new StaffPeriod(clock.instant(), null), null);
        return signedIn(email);
    }

    public List<String> rolesIn(String token) {
        try {
            return SignedJWT.parse(token).getJWTClaimsSet().getStringListClaim("roles");
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    public Member signedInTeacher() {
        return signedIn(confirmedTeacher());
    }

    /** The authenticator with which somebody enrolled here. */
    public Authenticator authenticatorOf(String email) {
        return authenticators.get(email);
    }

    private void passSecondFactor(Gateway gateway, String email, String next) {
        if ("ENROLMENT".equals(next)) {
            Authenticator authenticator =
                    new Authenticator(gateway.beginEnrolment().at("$.secret"));
            authenticators.put(email, authenticator);
            assertThat(gateway.confirmEnrolment(authenticator.next()).status()).isEqualTo(200);
        } else {
            assertThat(gateway.secondFactor(authenticatorOf(email).next()).status())
                    .isEqualTo(204);
        }
    }

    public Member signedIn(String email) {
        return signedIn(email, "Java");
    }

    public Member signedIn(String email, String userAgent) {
        Gateway gateway = gateway().from(userAgent);
        Reply password = gateway.signIn(email, PASSWORD);
        if (password.status() == 200) {
            passSecondFactor(gateway, email, password.at("$.next"));
        } else {
            assertThat(password.status()).isEqualTo(204);
        }
        Reply tokens = gateway.tokens(gateway.code());
        assertThat(tokens.status()).isEqualTo(200);
        String access = tokens.at("$.access_token");
        return new Member(
                accountOf(email),
                email,
                access,
                tokens.at("$.id_token"),
                tokens.at("$.refresh_token"),
                new Api(service, access));
    }
}
