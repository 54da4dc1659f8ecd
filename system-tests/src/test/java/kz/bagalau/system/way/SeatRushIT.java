package kz.bagalau.system.way;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import kz.bagalau.system.platform.Platform;
import kz.bagalau.system.platform.Teacher;
import kz.bagalau.system.platform.Visitor;
import kz.bagalau.system.platform.Visitor.Answer;
import org.junit.jupiter.api.Test;

/**
 * 30 people want 15 seats of one slot at once, through the gateway: 15 have them, each a seat of its own, and everyone has an answer.
 * {@code RushIT} has the crowd, without the gateway and its sign-ins.
 */
class SeatRushIT {
    private static final int PEOPLE = 30;
    private static final int SEATS = 15;

    private final Platform platform = Platform.shared();

    @Test
    void sellsExactlyTheSeatsThereAre() throws Exception {
        String centre = importHall();
        List<Teacher> people = people();
        String slot = people.getFirst().slot(centre, "kk", 0).get("id").asString();

        List<Answer> answers = new ArrayList<>();
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> wishes = people.stream()
                    .map(person -> threads.submit(() -> {
                        start.await();
                        return answered(person, slot);
                    }))
                    .toList();
            start.countDown();
            for (Future<Answer> wish : wishes) {
                answers.add(wish.get());
            }
        }

        List<Answer> held =
                answers.stream().filter(answer -> answer.status() == 201).toList();
        assertThat(held).hasSize(SEATS);
        assertThat(held.stream().map(answer -> answer.get("seatNumber").asInt()))
                .doesNotHaveDuplicates();
        assertThat(answers.stream().filter(answer -> answer.status() == 409))
                .hasSize(PEOPLE - SEATS)
                .allMatch(answer -> answer.code().equals("slot-full"));
    }

    /** Who is told to come again does so, as the page does. */
    private static Answer answered(Teacher person, String slot) {
        Answer answer = person.hold(slot);
        for (int attempt = 0; attempt < 20 && (answer.status() == 429 || answer.status() == 503); attempt++) {
            answer = person.hold(slot);
        }
        return answer;
    }

    /** A hall, brought in by the operator's import. */
    private String importHall() {
        Visitor operator = new Visitor(platform.url()).signIn("operator@bagalau.test", platform.demoPassword());
        SeatRushData data = SeatRushData.after(operator.get("/api/scheduling/campaigns/current")
                .get("testFrom")
                .asString());
        upload(operator, "centres", data.centres());
        upload(operator, "rooms", data.rooms(SEATS));
        upload(operator, "slots", data.slots());
        return data.centre();
    }

    private static void upload(Visitor operator, String kind, String csv) {
        Answer answer = operator.upload(
                "/api/scheduling/operator/imports",
                Map.of("kind", kind),
                kind + ".csv",
                csv.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).as(kind + " " + answer.body()).isEqualTo(200);
    }

    /** Registers people a few at a time: the passwords' hash is meant to be slow. */
    private List<Teacher> people() throws Exception {
        Semaphore few = new Semaphore(8);
        List<Teacher> people = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Teacher>> registrations = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                registrations.add(threads.submit(() -> {
                    few.acquire();
                    try {
                        return Teacher.registered(platform, "kk");
                    } finally {
                        few.release();
                    }
                }));
            }
            for (Future<Teacher> registration : registrations) {
                people.add(registration.get());
            }
        }
        return people;
    }
}
