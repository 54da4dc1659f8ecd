package kz.bagalau.gateway.threads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RequestThreadsTest {
    @Test
    void whatFindsAllBusyDoesNotWait() throws Exception {
        CountDownLatch slow = new CountDownLatch(1);
        try (RequestThreads threads = new RequestThreads(2)) {
            CompletableFuture<Boolean> first = isVirtual(threads, slow);
            CompletableFuture<Boolean> second = isVirtual(threads, slow);
            CompletableFuture<Boolean> third = isVirtual(threads, new CountDownLatch(0));

            assertThat(third.get(10, TimeUnit.SECONDS)).isTrue();
            slow.countDown();
            assertThat(first.get(10, TimeUnit.SECONDS)).isFalse();
            assertThat(second.get(10, TimeUnit.SECONDS)).isFalse();
        } finally {
            slow.countDown();
        }
    }

    private static CompletableFuture<Boolean> isVirtual(RequestThreads threads, CountDownLatch until) {
        CompletableFuture<Boolean> virtual = new CompletableFuture<>();
        threads.execute(() -> {
            try {
                until.await();
                virtual.complete(Thread.currentThread().isVirtual());
            } catch (InterruptedException e) {
                virtual.completeExceptionally(e);
            }
        });
        return virtual;
    }
}
