package kz.bagalau.gateway.route;

import java.io.IOException;
import org.apache.hc.client5.http.io.ConnectionEndpoint;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.impl.DefaultConnectionReuseStrategy;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/** A connection to a service while one request is on it. Whoever opened it says in the end whether all of the answer was read. */
final class ServiceConnection {
    private static final HttpRequestExecutor EXECUTOR = new HttpRequestExecutor();

    private final ServiceConnections pool;
    private final ConnectionEndpoint endpoint;
    private final String id;
    private boolean reusable;

    ServiceConnection(ServiceConnections pool, ConnectionEndpoint endpoint, String id) {
        this.pool = pool;
        this.endpoint = endpoint;
        this.id = id;
    }

    /**
     * Sends the request and waits for the head of the answer.
     *
     * @param silence how long the service may say nothing
     */
    ClassicHttpResponse send(ClassicHttpRequest request, Timeout silence) throws IOException, HttpException {
        HttpCoreContext context = HttpCoreContext.create();
        endpoint.setSocketTimeout(silence);
        ClassicHttpResponse answer = endpoint.execute(id, request, EXECUTOR, context);
        reusable = DefaultConnectionReuseStrategy.INSTANCE.keepAlive(request, answer, context);
        return answer;
    }

    /** The body may take any time from here on: a stream of events is silent for long. */
    void waitForEver() {
        endpoint.setSocketTimeout(Timeout.DISABLED);
    }

    /** The answer was read to its end. */
    void done() {
        if (reusable) {
            pool.keep(endpoint);
        } else {
            pool.drop(endpoint);
        }
    }

    /** Something of the answer, or all of it, is still to come and nobody wants it. */
    void abort() {
        endpoint.close(CloseMode.IMMEDIATE);
        pool.drop(endpoint);
    }
}
