package kz.bagalau.system.deployed;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.bagalau.local.infrastructure.FreePort;
import kz.bagalau.local.infrastructure.LocalKafka;
import kz.bagalau.local.infrastructure.LocalPostgres;
import kz.bagalau.local.platform.LocalService;
import kz.bagalau.system.platform.Mailbox;

/**
 * What {@code docker-compose.yml} starts, without containers: each service from its executable jar in a process of its own,
 * with the environment that the file gives it; only the addresses are of this machine.
 */
public final class ServicesApart implements AutoCloseable {
    private static final Path ROOT = Path.of(System.getProperty("bagalau.root", ".."));
    private static final List<String> SMALL = List.of("-XX:TieredStopAtLevel=1", "-Xmx256m");
    private static final String SECRET = "for-this-test-only-for-this-test-only";
    /** Short, so that a test need not wait long for what a killed process had begun. */
    private static final Duration MAIL_LEASE = Duration.ofSeconds(15);

    private static final Pattern HOST_AND_PORT = Pattern.compile("\\b([a-z-]+):(\\d+)\\b");

    private final LocalPostgres postgres = LocalPostgres.temporary();
    private final LocalKafka kafka = LocalKafka.temporary();
    private final GreenMail mails = new GreenMail(new ServerSetup[] {
                new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP),
                new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_IMAP)
            })
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
    private final MailDoor mailDoor;
    private final Path logs;
    private final List<String> jvmOptions;
    private final ComposeFile compose;
    private final Map<String, JarProcess> processes = new HashMap<>();
    private final Map<String, Integer> ports = new HashMap<>();

    /**
     * Starts what the services need.
     *
     * @param logs folder for what each process prints
     * @param jvmOptions of each service, more than its environment says
     */
    public ServicesApart(Path logs, List<String> jvmOptions) {
        this.logs = logs;
        this.jvmOptions = Stream.concat(SMALL.stream(), jvmOptions.stream()).toList();
        mails.start();
        mailDoor = new MailDoor(mails.getSmtp().getPort());
        ports.put("postgres", postgres.port());
        ports.put("kafka", Integer.parseInt(kafka.bootstrapServers().replaceFirst(".*:", "")));
        ports.put("registers", FreePort.any());
        for (LocalService service : LocalService.values()) {
            ports.put(service.artifact(), FreePort.any());
            postgres.ensureDatabase(service.shortName(), SECRET);
        }
        compose = new ComposeFile(ROOT.resolve("docker-compose.yml"), dotEnv());
    }

    /** Starts all services at once and waits until the gateway says that every one works; how long that took. */
    public Duration start() {
        return start(LocalService.values().length);
    }

    /** The same with so many services starting at a time: each waits until the one so many before it lives. */
    Duration start(int atOnce) {
        long begin = System.nanoTime();
        String platform = JarProcess.jar("local-platform", "local-platform-[^/]*\\.jar");
        String libraries = ROOT.resolve("local-platform/target/registers/*").toString();
        List<String> program = new ArrayList<>(SMALL);
        program.addAll(List.of(
                "-cp",
                platform + ":" + libraries,
                "kz.bagalau.local.platform.StateRegistersMain",
                ports.get("registers").toString()));
        processes.put("registers", JarProcess.start(program, Map.of(), log("registers")));
        LocalService[] all = LocalService.values();
        for (int i = 0; i < all.length; i++) {
            if (i >= atOnce) {
                await(all[i - atOnce], "liveness");
            }
            launch(all[i]);
        }
        JarProcess.awaitOk(url() + "/actuator/health", processes.values());
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private void launch(LocalService service) {
        processes.put(
                service.artifact(),
                JarProcess.start(service, jvmOptions, environment(service), log(service.artifact())));
    }

    /** Ends a service's process without a word, as a power failure does. */
    void kill(LocalService service) {
        processes.get(service.artifact()).kill();
    }

    /** Starts a service that was killed; returns when it is ready. */
    void startAgain(LocalService service) {
        launch(service);
        await(service, "readiness");
    }

    private void await(LocalService service, String probe) {
        JarProcess.awaitOk("http://localhost:" + port(service) + "/actuator/health/" + probe, processes.values());
    }

    private Path log(String name) {
        return logs.resolve(name + ".log");
    }

    private Map<String, String> dotEnv() {
        return Map.of(
                "POSTGRES_PASSWORD", SECRET,
                "SERVICES_DB_PASSWORD", SECRET,
                "GATEWAY_CLIENT_SECRET", SECRET,
                "KEY_PASSWORD", SECRET,
                "DEMO", "true",
                "DEMO_PASSWORD", SECRET,
                "PUBLIC_URL", url());
    }

    private Map<String, String> environment(LocalService service) {
        Map<String, String> environment = compose.environment(service.artifact());
        environment.replaceAll((name, value) -> HOST_AND_PORT.matcher(value).replaceAll(this::onThisMachine));
        environment.computeIfPresent("SMTP_HOST", (name, host) -> "localhost");
        environment.computeIfPresent("SMTP_PORT", (name, port) -> Integer.toString(mailDoor.port()));
        if (service == LocalService.NOTIFICATION) {
            environment.put("BAGALAU_NOTIFICATION_SENDING_LEASE", MAIL_LEASE.toString());
        }
        environment.put("PORT", ports.get(service.artifact()).toString());
        return environment;
    }

    private String onThisMachine(MatchResult address) {
        Integer port = ports.get(address.group(1));
        return port == null ? address.group() : "localhost:" + port;
    }

    /** The gateway. */
    public String url() {
        return "http://localhost:" + ports.get("gateway");
    }

    /** The port of one service. */
    public int port(LocalService service) {
        return Objects.requireNonNull(ports.get(service.artifact()));
    }

    /** Opens a service's database as the service does. */
    public Connection database(LocalService service) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(service.shortName()), service.shortName(), SECRET);
    }

    /** Password of the demonstration accounts. */
    public String demoPassword() {
        return SECRET;
    }

    ProcessHandle process(LocalService service) {
        return processes.get(service.artifact()).handle();
    }

    Mailbox mailbox() {
        return new ImapMailbox("localhost", mails.getImap().getPort());
    }

    /** What the services' mails go through on their way to the server. */
    MailDoor mailDoor() {
        return mailDoor;
    }

    /** The {@code Message-ID} of each mail that the server has taken for an address. */
    List<String> messageIdsTo(String address) {
        List<String> ids = new ArrayList<>();
        try {
            for (Message mail : mails.getReceivedMessages()) {
                if (mail.getAllRecipients()[0].toString().equals(address)) {
                    ids.addAll(Arrays.asList(mail.getHeader("Message-ID")));
                }
            }
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
        return ids;
    }

    @Override
    public void close() {
        processes.values().parallelStream().forEach(JarProcess::close);
        mailDoor.close();
        mails.stop();
        kafka.close();
        postgres.close();
    }
}
