package kz.bagalau.local.platform;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Stands in for the state registers of persons (by IIN) and organisations (by BIN); faults can be switched on. */
final class StateRegisters implements AutoCloseable {
    private static final int NORMAL_PRIORITY = 5;

    /** A register, with the path that it answers on. */
    enum Register {
        PERSONS(PersonRegister.NAME),
        ORGANISATIONS(OrganisationRegister.NAME);

        private final String transformer;
        private final UUID stub = UUID.randomUUID();

        Register(String transformer) {
            this.transformer = transformer;
        }

        String path() {
            return "/" + name().toLowerCase(Locale.ROOT) + "/";
        }
    }

    /**
     * How a register misbehaves.
     *
     * @param delayMs before each answer, in milliseconds
     * @param status HTTP status of each answer; 200 lets the true answer through
     */
    record Fault(int delayMs, int status) {
        static final Fault NONE = new Fault(0, 200);
    }

    private final WireMockServer server;
    private final Map<Register, Fault> faults = new EnumMap<>(Register.class);

    StateRegisters(String address, int port) {
        server = new WireMockServer(WireMockConfiguration.options()
                .bindAddress(address)
                .port(port)
                .disableRequestJournal()
                .extensions(new PersonRegister(), new OrganisationRegister()));
        server.start();
        for (Register register : Register.values()) {
            set(register, Fault.NONE);
        }
        server.stubFor(any(urlMatching(".*"))
                .atPriority(NORMAL_PRIORITY + 1)
                .willReturn(aResponse().withStatus(404)));
    }

    /** Makes a register slow, or failing, or well again. */
    synchronized void set(Register register, Fault fault) {
        var answer = aResponse().withFixedDelay(fault.delayMs());
        boolean known = faults.put(register, fault) != null;
        MappingBuilder stub = get(urlPathMatching(register.path() + "\\d{12}"))
                .withId(register.stub)
                .atPriority(NORMAL_PRIORITY)
                .willReturn(
                        fault.status() == 200
                                ? answer.withTransformers(register.transformer)
                                : answer.withStatus(fault.status()));
        if (known) {
            server.editStub(stub);
        } else {
            server.stubFor(stub);
        }
    }

    synchronized Map<Register, Fault> faults() {
        return Map.copyOf(faults);
    }

    @Override
    public void close() {
        server.stop();
    }
}
