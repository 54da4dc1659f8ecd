package kz.bagalau.system.deployed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.bagalau.local.platform.LocalService;
import kz.bagalau.system.platform.BeanNames;
import kz.bagalau.system.platform.Platform;
import kz.bagalau.system.platform.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each service runs from its own jar with its settings from the environment, and together they are the platform. In the local
 * platform's one JVM each has the beans that it has alone: nothing leaks from its neighbours.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ServicesApartIT {
    /**
     * Beans that Spring adds by the mere presence of a neighbour's class, outside auto-configuration. They only teach MVC, the
     * API's description or the actuator a type that the service does not use.
     */
    private static final Set<String> HARMLESS = Set.of(
            "authorizedClientManagerRegistrar",
            "OAuth2ClientConfiguration",
            "SpringDocSecurityOAuth2",
            "Jackson2EndpointAutoConfiguration",
            "jackson2EndpointJsonMapper",
            "endpointJackson2ObjectMapperWebMvcConfigurer",
            "JtaAutoConfiguration");

    /** Of the platform it is the one that can be moved, given to each service from outside. */
    private static final String CLOCK = "clock";

    /** All at once would start no sooner, and leave nothing of two cores to the journeys beside them. */
    private static final int AT_ONCE = 2;

    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    static Path logs;

    private static ServicesApart services;
    private static Map<String, TreeSet<String>> together;

    @BeforeAll
    static void start() {
        together = BeanNames.of(Platform.shared().process());
        services = new ServicesApart(logs, BeanNames.TOLD);
        services.start(AT_ONCE);
    }

    @AfterAll
    static void stop() {
        services.close();
    }

    @Test
    void takeAnApplication() {
        new SmokeJourney(services.url(), services.mailbox(), step -> {}).walk();
    }

    @ParameterizedTest
    @EnumSource(LocalService.class)
    void hasTheSameBeansInOneJvmAndAlone(LocalService service) {
        String name = service.artifact();
        TreeSet<String> apart = BeanNames.of(services.process(service)).get(name);
        assertThat(apart).hasSizeGreaterThan(100).contains(CLOCK);
        apart.remove(CLOCK);
        assertThat(own(together.get(name))).isEqualTo(own(apart));
    }

    /** The last one: for a while the broker keeps for the killed process what is meant for the one after it. */
    @Test
    @Order(Integer.MAX_VALUE)
    void loseNoMailAndDoubtNoneWhenTheServiceIsKilledInMidSend() {
        String taken = "taken@mail.kz";
        String untaken = "untaken@mail.kz";
        services.mailDoor().stopNext(taken, MailDoor.Stop.AFTER_THE_SERVER);
        services.mailDoor().stopNext(untaken, MailDoor.Stop.BEFORE_THE_SERVER);
        Visitor visitor = new Visitor(services.url());
        for (String email : List.of(taken, untaken)) {
            assertThat(visitor.post("/api/identity/registrations", Map.of("email", email, "locale", "kk"))
                            .status())
                    .isEqualTo(202);
        }
        await().atMost(SOON).until(() -> services.mailDoor().unanswered().containsAll(Set.of(taken, untaken)));

        services.kill(LocalService.NOTIFICATION);
        assertThat(services.messageIdsTo(taken)).hasSize(1);
        assertThat(services.messageIdsTo(untaken)).isEmpty();
        MailRows rows = new MailRows(services);
        assertThat(rows.to(taken).standing()).isEqualTo("QUEUED, attempt 1, leased");
        assertThat(rows.to(untaken).standing()).isEqualTo("QUEUED, attempt 1, leased");

        services.startAgain(LocalService.NOTIFICATION);
        for (String email : List.of(taken, untaken)) {
            await().atMost(SOON).until(() -> rows.to(email).standing().equals("SENT, attempt 2"));
        }
        String ofTaken = "<" + rows.to(taken).eventId() + "@bagalau.kz>";
        assertThat(services.messageIdsTo(taken)).containsExactly(ofTaken, ofTaken);
        assertThat(services.messageIdsTo(untaken))
                .containsExactly("<" + rows.to(untaken).eventId() + "@bagalau.kz>");
    }

    private static TreeSet<String> own(Set<String> beans) {
        TreeSet<String> own = new TreeSet<>(beans);
        own.removeIf(bean -> HARMLESS.stream().anyMatch(bean::contains));
        return own;
    }
}
