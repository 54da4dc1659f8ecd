package kz.bagalau.gateway.threads;

import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * A few platform threads, and a virtual one for each request that finds them all busy. Waiting costs a platform thread a fifth
 * less of the processor, and a virtual one nothing else (ADR 8): so streams that stay open, slow browsers and slow services never
 * use up the threads of the others.
 */
final class RequestThreads implements Executor, AutoCloseable {
    private static final long IDLE_SECONDS = 60;

    private final ThreadPoolExecutor platform;

    RequestThreads(int platformThreads) {
        platform = new ThreadPoolExecutor(
                0,
                platformThreads,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                Thread.ofPlatform().name("request-", 0).daemon().factory(),
                (task, busy) -> Thread.ofVirtual().name("request-virtual").start(task));
    }

    @Override
    public void execute(Runnable request) {
        platform.execute(request);
    }

    @Override
    public void close() {
        platform.shutdown();
    }
}
