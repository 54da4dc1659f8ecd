package kz.bagalau.identity.limit;

import jakarta.servlet.ServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/**
 * Whom a request's network address stands for: of IPv6 the first 64 bits, since a household or office has all the rest to
 * itself. The limits of the gateway, which shares no code with the services, count the same.
 *
 * @param name the same for all addresses of the network
 */
public record ClientNetwork(String name) {
    private static final int NETWORK_BYTES = 8;

    /** Where the request came from, as the gateway says. */
    public static ClientNetwork of(ServletRequest request) {
        return of(request.getRemoteAddr());
    }

    /** The network of an address. */
    public static ClientNetwork of(String address) {
        return new ClientNetwork(
                InetAddress.ofLiteral(address) instanceof Inet6Address six
                        ? HexFormat.of().formatHex(six.getAddress(), 0, NETWORK_BYTES)
                        : address);
    }
}
