package kz.bagalau.gateway.route;

import java.io.IOException;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.ConnectionEndpoint;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.pool.PoolReusePolicy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Blocking connections to the services, kept open between requests. How many there may be is the bulkhead's affair, not the
 * pool's. Why connections and not a whole client: {@code docs/adr/0008-lean-gateway.md}.
 */
@Component
public class ServiceConnections implements DisposableBean {
    /** Shorter than the minute after which the services close a connection that nobody uses. */
    private static final TimeValue KEPT_UNUSED = TimeValue.ofSeconds(15);
    /** What was unused for so long may have been closed by the service; asking costs a millisecond. */
    private static final TimeValue ASKED_AFTER = TimeValue.ofSeconds(1);

    private final PoolingHttpClientConnectionManager pool;
    private final Map<RoutedService, HttpRoute> routes = new EnumMap<>(RoutedService.class);
    private final Timeout connectTimeout;

    ServiceConnections(RouteProperties properties) {
        connectTimeout = Timeout.of(properties.connectTimeout());
        pool = PoolingHttpClientConnectionManagerBuilder.create()
                .setPoolConcurrencyPolicy(PoolConcurrencyPolicy.LAX)
                .setConnPoolPolicy(PoolReusePolicy.LIFO)
                .setMaxConnPerRoute(Short.MAX_VALUE)
                .setMaxConnTotal(Short.MAX_VALUE)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(connectTimeout)
                        .setValidateAfterInactivity(ASKED_AFTER)
                        .build())
                .build();
        for (RoutedService service : RoutedService.values()) {
            URI address = properties.address(service);
            HttpHost host = new HttpHost(address.getScheme(), address.getHost(), port(address));
            routes.put(service, new HttpRoute(host, null, address.getScheme().equals("https")));
        }
    }

    private static int port(URI address) {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return address.getScheme().equals("https") ? 443 : 80;
    }

    /** A connection to the service for one request, of those at hand or a new one. */
    ServiceConnection open(RoutedService service) throws IOException {
        HttpRoute route = Objects.requireNonNull(routes.get(service));
        ConnectionEndpoint endpoint = lease(service.id(), route);
        ServiceConnection connection = new ServiceConnection(this, endpoint, service.id());
        if (!endpoint.isConnected()) {
            try {
                pool.connect(endpoint, connectTimeout, HttpCoreContext.create());
            } catch (IOException | RuntimeException e) {
                connection.abort();
                throw e;
            }
        }
        return connection;
    }

    private ConnectionEndpoint lease(String id, HttpRoute route) throws IOException {
        try {
            return pool.lease(id, route, connectTimeout, null).get(connectTimeout);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("no connection to be had", e);
        }
    }

    /** How many have a request on them. */
    public int inUse() {
        return pool.getTotalStats().getLeased();
    }

    void keep(ConnectionEndpoint endpoint) {
        pool.release(endpoint, null, KEPT_UNUSED);
    }

    void drop(ConnectionEndpoint endpoint) {
        pool.release(endpoint, null, null);
    }

    @Override
    public void destroy() {
        pool.close();
    }
}
