package kz.bagalau.system.bench.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * Sends numbered requests over connections that stay open, the next on each as soon as it has its answer. One thread for all
 * of them, because the client shares the processor with what it measures.
 */
public final class HttpLoad {
    private final InetSocketAddress address;
    private final int connections;

    /** To a port of this machine. */
    public HttpLoad(int port, int connections) {
        this.connections = connections;
        address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    /**
     * What a run showed.
     *
     * @param nanos of each answer, in ascending order
     */
    public record Outcome(int requests, double seconds, long[] nanos) {
        public double perSecond() {
            return requests / seconds;
        }

        /** Milliseconds that the given share of the answers did not exceed. */
        public double percentile(double share) {
            return nanos[(int) Math.min(nanos.length - 1L, Math.round(share * nanos.length))] / 1e6;
        }
    }

    /** Sends them all. Every answer must have the given status, else the figures would be of something else. */
    public Outcome run(int requests, int status, IntFunction<byte[]> request) throws IOException {
        long[] nanos = new long[requests];
        int sent = 0;
        int answered = 0;
        try (Selector selector = Selector.open()) {
            for (int i = 0; i < Math.min(connections, requests); i++) {
                SocketChannel channel = SocketChannel.open(address);
                channel.configureBlocking(false);
                channel.register(selector, SelectionKey.OP_READ, new HttpConnection(channel));
            }
            long start = System.nanoTime();
            for (SelectionKey key : selector.keys()) {
                ((HttpConnection) key.attachment()).send(request.apply(sent++));
            }
            while (answered < requests) {
                selector.select(1_000);
                for (SelectionKey key : selector.selectedKeys()) {
                    HttpConnection connection = (HttpConnection) key.attachment();
                    if (!connection.answered()) {
                        continue;
                    }
                    connection.require(status);
                    nanos[answered++] = System.nanoTime() - connection.sentAt();
                    if (sent < requests) {
                        connection.send(request.apply(sent++));
                    }
                }
                selector.selectedKeys().clear();
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            for (SelectionKey key : selector.keys()) {
                key.channel().close();
            }
            Arrays.sort(nanos);
            return new Outcome(requests, seconds, nanos);
        }
    }
}
