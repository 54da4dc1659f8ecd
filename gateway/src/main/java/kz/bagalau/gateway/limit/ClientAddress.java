package kz.bagalau.gateway.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/** Whom an address stands for: of IPv6 the first 64 bits, since a household or office has all the rest to itself. */
final class ClientAddress {
    private static final int NETWORK_BYTES = 8;

    private ClientAddress() {}

    static String subject(String remoteAddress) {
        return InetAddress.ofLiteral(remoteAddress) instanceof Inet6Address six
                ? HexFormat.of().formatHex(six.getAddress(), 0, NETWORK_BYTES)
                : remoteAddress;
    }
}
