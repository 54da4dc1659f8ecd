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
import java.util.Map;

/** Stands in for the state registers of persons (by IIN) and organisations (by BIN); faults can be switched on. */
final class StateRegisters implements AutoCloseable {
    private static final int FAULT_PRIORITY = 1;
    private static final int NORMAL_PRIORITY = 5;

    /** A register, with the path that it answers on. */
    enum Register {
        PERSONS,
        ORGANISATIONS;

        String path() {
            return "/" + name().toLowerCase(java.util.Locale.ROOT) + "/";
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
        server.stubFor(any(urlMatching(".*")).atPriority(NORMAL_PRIORITY + 1).willReturn(aResponse().withStatus(404)));
    }

    /** Makes a register slow, or failing, or well again. */
    synchronized void set(Register register, Fault fault) {
        faults.put(register, fault);
        String answers = register == Register.PERSONS ? PersonRegister.NAME : OrganisationRegister.NAME;
        server.stubFor(of(register)
                .atPriority(NORMAL_PRIORITY)
                .willReturn(aResponse().withFixedDelay(fault.delayMs()).withTransformers(answers)));
        MappingBuilder failing = of(register).atPriority(FAULT_PRIORITY).withId(idOf(register));
        if (fault.status() == 200) {
            server.removeStub(failing.willReturn(aResponse()).build());
        } else {
            server.stubFor(failing.willReturn(
                    aResponse().withStatus(fault.status()).withFixedDelay(fault.delayMs())));
        }
    }

    synchronized Map<Register, Fault> faults() {
        return Map.copyOf(faults);
    }

    private static MappingBuilder of(Register register) {
        return get(urlPathMatching(register.path() + "\\d{12}"));
    }

    private static java.util.UUID idOf(Register register) {
        return java.util.UUID.nameUUIDFromBytes(register.name().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        server.stop();
    }
}
