package kz.bagalau.notification.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import kz.bagalau.starter.database.DatabaseAway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The threads that send, and one that queues, expires and drops. */
@Component
class MailWorkers implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(MailWorkers.class);

    private static final Duration LAST_MAIL = Duration.ofSeconds(5);

    private final MailDispatcher dispatcher;
    private final MailRepository mails;
    private final SendingProperties properties;
    private final Clock clock;
    private final List<Thread> threads = new ArrayList<>();
    private volatile CountDownLatch stopped = new CountDownLatch(0);

    MailWorkers(MailDispatcher dispatcher, MailRepository mails, SendingProperties properties, Clock clock) {
        this.dispatcher = dispatcher;
        this.mails = mails;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public synchronized void start() {
        stopped = new CountDownLatch(1);
        threads.add(Thread.ofVirtual().name("mail-tidy").start(() -> loop(this::tidy)));
        for (int worker = 1; worker <= properties.workers(); worker++) {
            threads.add(Thread.ofVirtual().name("mail-worker-" + worker).start(() -> loop(this::send)));
        }
    }

    /** Lets each worker end the mail it has begun; one that hangs is left to the end of its lease. */
    @Override
    public synchronized void stop() {
        stopped.countDown();
        for (Thread thread : threads) {
            try {
                thread.join(LAST_MAIL);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return stopped.getCount() > 0;
    }

    private Duration send() {
        return switch (dispatcher.sendNext()) {
            case GO_ON -> Duration.ZERO;
            case NOTHING_DUE -> properties.poll();
            case SERVER_AWAY -> properties.serverPause();
        };
    }

    private Duration tidy() {
        mails.deleteErased();
        mails.queueKnown();
        mails.expire(clock.instant());
        mails.forgetAfterLastMail();
        return properties.poll();
    }

    private void loop(Supplier<Duration> step) {
        Duration pause = Duration.ZERO;
        while (!stopsWithin(pause)) {
            try {
                pause = step.get();
            } catch (RuntimeException e) {
                if (DatabaseAway.caused(e)) {
                    log.warn("Mails wait for the database: {}", e.toString());
                } else {
                    log.error("Mails rest for {}", properties.serverPause(), e);
                }
                pause = properties.serverPause();
            }
        }
    }

    private boolean stopsWithin(Duration pause) {
        try {
            return stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
