package kz.bagalau.application.application;

import static kz.bagalau.application.application.ApplicationStatus.ACCEPTED;
import static kz.bagalau.application.application.ApplicationStatus.REFUSED;
import static kz.bagalau.application.application.ApplicationStatus.SUBMITTED;
import static kz.bagalau.application.application.ApplicationStatus.TESTED;
import static kz.bagalau.application.application.ApplicationStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ApplicationStatusTest {
    private record Step(ApplicationStatus from, ApplicationStatus to) {}

    private static final Set<Step> LEGAL = Set.of(
            new Step(SUBMITTED, ACCEPTED),
            new Step(SUBMITTED, REFUSED),
            new Step(SUBMITTED, WITHDRAWN),
            new Step(ACCEPTED, REFUSED),
            new Step(ACCEPTED, WITHDRAWN),
            new Step(ACCEPTED, TESTED));

    static Stream<Arguments> everyPair() {
        return Arrays.stream(ApplicationStatus.values())
                .flatMap(from -> Arrays.stream(ApplicationStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @MethodSource("everyPair")
    void theAggregateTakesExactlyTheLegalSteps(ApplicationStatus from, ApplicationStatus to) {
        Application application = ApplicationFixtures.in(from);
        int before = application.history().size();
        if (LEGAL.contains(new Step(from, to))) {
            ApplicationFixtures.move(application, to);
            assertThat(application.status()).isEqualTo(to);
            assertThat(application.history()).hasSize(before + 1);
            assertThat(application.history().getLast().step()).isEqualTo(HistoryStep.of(to));
        } else {
            assertThatThrownBy(() -> ApplicationFixtures.move(application, to))
                    .isInstanceOf(IllegalTransitionException.class);
            assertThat(application.status()).isEqualTo(from);
            assertThat(application.history()).hasSize(before);
        }
    }

    @Test
    void theReadmeShowsTheTable() throws IOException {
        String table = Arrays.stream(ApplicationStatus.values())
                .map(from -> "| " + from + " | "
                        + Arrays.stream(ApplicationStatus.values())
                                .map(to -> from.mayBecome(to) ? "yes" : "–")
                                .collect(Collectors.joining(" | "))
                        + " |")
                .collect(Collectors.joining("\n"));
        assertThat(Files.readString(Path.of("README.md"))).contains(table);
    }
}
