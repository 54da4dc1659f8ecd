package kz.bagalau.local.platform;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import kz.bagalau.local.infrastructure.MovableClock;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What only the local platform can do: show the mails, move the clock, break the registers, stop the servers. Loopback only, never deployed. */
final class ControlPage implements AutoCloseable {
    private final HttpServer server;
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final MailServer mails;
    private final MovableClock clock;
    private final StateRegisters registers;
    private final Map<String, ? extends SwitchedServer<?>> servers;

    /** A move of the clock: to an instant, or back to the machine's time when it is missing. */
    record ClockMove(@org.jspecify.annotations.Nullable Instant instant) {}

    /** Whether a server shall run. */
    record Switch(boolean runs) {}

    private interface Handler {
        void handle(HttpExchange exchange) throws IOException;
    }

    ControlPage(
            int port,
            MailServer mails,
            MovableClock clock,
            StateRegisters registers,
            Map<String, ? extends SwitchedServer<?>> servers)
            throws IOException {
        this.mails = mails;
        this.clock = clock;
        this.registers = registers;
        this.servers = servers;
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        route("/", this::page);
        route("/api/mails", this::mails);
        route("/api/clock", this::clock);
        route("/api/registers/", this::register);
        route("/api/servers/", this::server);
        server.start();
    }

    private void route(String path, Handler handler) {
        server.createContext(path, exchange -> {
            try (exchange) {
                // A page of another site must not move the clock: only our own page and tools without an origin may.
                String origin = exchange.getRequestHeaders().getFirst("Origin");
                String host = exchange.getRequestHeaders().getFirst("Host");
                if (origin != null && !origin.equals("http://" + host)) {
                    answer(exchange, 403, "text/plain", "forbidden");
                    return;
                }
                handler.handle(exchange);
            } catch (JacksonException | IllegalArgumentException e) {
                answer(exchange, 400, "text/plain", "The request could not be understood: " + e.getMessage());
            }
        });
    }

    private void page(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestURI().getPath().equals("/")) {
            answer(exchange, 404, "text/plain", "not found");
            return;
        }
        answer(exchange, 200, "text/html", MailsPage.of(mails.mails(""), clock.instant()));
    }

    private void mails(HttpExchange exchange) throws IOException {
        json(exchange, mails.mails(parameter(exchange.getRequestURI(), "to")));
    }

    private void clock(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("POST")) {
            Instant target =
                    mapper.readValue(exchange.getRequestBody(), ClockMove.class).instant();
            if (target == null) {
                clock.reset();
            } else {
                clock.moveTo(target);
            }
        }
        json(
                exchange,
                Map.of(
                        "instant",
                        clock.instant().toString(),
                        "offset",
                        clock.offset().toString()));
    }

    private void register(HttpExchange exchange) throws IOException {
        StateRegisters.Register register =
                StateRegisters.Register.valueOf(lastPart(exchange).toUpperCase(Locale.ROOT));
        if (exchange.getRequestMethod().equals("POST")) {
            registers.set(register, mapper.readValue(exchange.getRequestBody(), StateRegisters.Fault.class));
        }
        json(exchange, registers.faults());
    }

    private void server(HttpExchange exchange) throws IOException {
        SwitchedServer<?> server = servers.get(lastPart(exchange));
        if (server == null) {
            answer(exchange, 404, "text/plain", "There are " + servers.keySet());
            return;
        }
        if (exchange.getRequestMethod().equals("POST")) {
            server.run(mapper.readValue(exchange.getRequestBody(), Switch.class).runs());
        }
        json(exchange, new Switch(server.runs()));
    }

    private static String lastPart(HttpExchange exchange) {
        return exchange.getRequestURI().getPath().replaceFirst("^.*/", "");
    }

    private static String parameter(URI uri, String name) {
        String query = uri.getRawQuery();
        if (query != null) {
            for (String pair : query.split("&")) {
                if (pair.startsWith(name + "=")) {
                    return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }

    private void json(HttpExchange exchange, Object body) throws IOException {
        answer(exchange, 200, "application/json", mapper.writeValueAsString(body));
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
