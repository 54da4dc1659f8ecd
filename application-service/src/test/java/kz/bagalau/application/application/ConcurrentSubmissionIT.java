package kz.bagalau.application.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import kz.bagalau.application.ApplicationServiceTestBase;
import kz.bagalau.application.Forms;
import kz.bagalau.application.Teacher;
import org.junit.jupiter.api.Test;

class ConcurrentSubmissionIT extends ApplicationServiceTestBase {
    private static final int CLICKS = 20;

    @Test
    void twentyClicksOfOnePageAreOneApplication() throws Exception {
        Teacher teacher = teacher();
        UUID key = UUID.randomUUID();
        Map<String, Object> form = Forms.valid();
        List<Map<?, ?>> answers = atOnce(() -> teacher.submit(form, key)
                .expectStatus()
                .isAccepted()
                .returnResult(Map.class)
                .getResponseBody());
        assertThat(answers).hasSize(CLICKS).allMatch(answer -> answer.equals(answers.getFirst()));
        assertThat(applicationsOf(teacher)).isEqualTo(1);
        UUID id = UUID.fromString((String) answers.getFirst().get("id"));
        await().atMost(SOON).untilAsserted(() -> assertThat(wire.told(id)).hasSize(1));
    }

    @Test
    void twentyPagesOfOnePersonAreOneApplication() throws Exception {
        Teacher teacher = teacher();
        List<Integer> answers = atOnce(() -> teacher.submit(Forms.valid(), UUID.randomUUID())
                .returnResult(Map.class)
                .getStatus()
                .value());
        Map<Integer, Integer> counted = new HashMap<>();
        answers.forEach(answer -> counted.merge(answer, 1, Integer::sum));
        assertThat(counted).isEqualTo(Map.of(202, 1, 409, CLICKS - 1));
        assertThat(applicationsOf(teacher)).isEqualTo(1);
    }

    private int applicationsOf(Teacher teacher) {
        return database.sql("select count(*) from application where person_id = :person")
                .param("person", teacher.id())
                .query(Integer.class)
                .single();
    }

    private static <T> List<T> atOnce(Supplier<T> click) throws InterruptedException, ExecutionException {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(CLICKS)) {
            List<Future<T>> clicks = new ArrayList<>();
            for (int i = 0; i < CLICKS; i++) {
                clicks.add(threads.submit(() -> {
                    start.await();
                    return click.get();
                }));
            }
            start.countDown();
            List<T> answers = new ArrayList<>();
            for (Future<T> each : clicks) {
                answers.add(each.get());
            }
            return answers;
        }
    }
}
