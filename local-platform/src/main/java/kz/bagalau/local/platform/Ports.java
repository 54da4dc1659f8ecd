package kz.bagalau.local.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;

/** The ports of the local platform, all on the loopback interface. */
record Ports(int postgres, int kafka, int kafkaController, int smtp, int registers, int control, int firstService) {
    static final Ports DEFAULT = new Ports(15432, 19092, 19093, 13025, 8090, 8025, 8080);

    /** The usual ports, moved by an offset, so that a second platform (of the tests) can run beside the first. */
    static Ports offsetBy(int offset) {
        return new Ports(
                DEFAULT.postgres + offset,
                DEFAULT.kafka + offset,
                DEFAULT.kafkaController + offset,
                DEFAULT.smtp + offset,
                DEFAULT.registers + offset,
                DEFAULT.control + offset,
                DEFAULT.firstService + offset);
    }

    int of(LocalService service) {
        return firstService + service.portOffset();
    }

    /** Says which port is taken before anything is started. */
    void requireFree() {
        for (int port : List.of(postgres, kafka, kafkaController, smtp, registers, control)) {
            requireFree(port);
        }
        for (LocalService service : LocalService.values()) {
            requireFree(of(service));
        }
    }

    private static void requireFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            socket.setReuseAddress(true);
        } catch (IOException e) {
            throw new CannotStart(
                    "Port " + port + " is in use by another program. Stop that program" + " (`ss -ltnp 'sport = :"
                            + port + "'` shows it), or move the whole platform: BAGALAU_PORT_OFFSET=1000 ./bagalau up");
        }
    }
}
