package kz.bagalau.application.application;

import static kz.bagalau.application.application.ApplicationFixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApplicationTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    @Test
    void becomesTestedAtOnceWhenTheResultCameBeforeTheSeat() {
        Application application = ApplicationFixtures.submitted();
        application.noteResult(NOW, NOW);
        assertThat(application.status()).isEqualTo(ApplicationStatus.SUBMITTED);
        application.accept(ApplicationFixtures.seat(), NOW);
        assertThat(application.history())
                .extracting(StatusChange::step)
                .containsExactly(HistoryStep.SUBMITTED, HistoryStep.ACCEPTED, HistoryStep.TESTED);
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "WITHDRAWN", "TESTED"})
    void staysWhereItEndedWhateverResultComes(ApplicationStatus end) {
        Application application = ApplicationFixtures.in(end);
        application.noteResult(NOW, NOW);
        assertThat(application.status()).isEqualTo(end);
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "WITHDRAWN", "TESTED"})
    void isNotChangedAfterItsEnd(ApplicationStatus end) {
        Application application = ApplicationFixtures.in(end);
        assertThatThrownBy(() -> application.change(application.form(), NOW)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"SUBMITTED", "ACCEPTED"})
    void staysWhereItIsWhenItIsChanged(ApplicationStatus status) {
        Application application = ApplicationFixtures.in(status);
        long told = application.eventVersion();
        application.change(application.form(), NOW);
        assertThat(application.status()).isEqualTo(status);
        assertThat(application.eventVersion()).isEqualTo(told + 1);
        assertThat(application.history().getLast().step()).isEqualTo(HistoryStep.CHANGED);
    }

    @Test
    void showsTheLatestCertificate() {
        Application application = ApplicationFixtures.in(ApplicationStatus.TESTED);
        UUID second = UUID.randomUUID();
        application.noteCertificate(UUID.randomUUID());
        application.noteCertificate(second);
        assertThat(application.certificateId()).isEqualTo(second);
    }

    @Test
    void waitsLongerAfterEachQuestion() {
        Application application = ApplicationFixtures.submitted();
        assertThat(application.isWaiting(NOW.plusSeconds(59))).isFalse();
        assertThat(application.isWaiting(NOW.plusSeconds(60))).isTrue();
        application.askAgain(NOW, MINUTE, LONGEST);
        assertThat(application.isWaiting(NOW.plusSeconds(119))).isFalse();
        assertThat(application.isWaiting(NOW.plusSeconds(120))).isTrue();
        for (int i = 0; i < 80; i++) {
            application.askAgain(NOW, MINUTE, LONGEST);
        }
        assertThat(application.isWaiting(NOW.plus(LONGEST))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SUBMITTED")
    void isNotAskedForAfterAnAnswer(ApplicationStatus status) {
        Application application = ApplicationFixtures.in(status);
        assertThat(application.isWaiting(NOW.plus(Duration.ofDays(1)))).isFalse();
        assertThatThrownBy(() -> application.askAgain(NOW, MINUTE, LONGEST)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void givesEachEventAGreaterVersion() {
        Application application = ApplicationFixtures.submitted();
        assertThat(application.eventVersion()).isEqualTo(1);
        application.askAgain(NOW, MINUTE, LONGEST);
        assertThat(application.eventVersion()).isEqualTo(2);
        application.refuse("seat-gone", NOW);
        assertThat(application.eventVersion()).isEqualTo(3);
        application.giveSeatBack();
        assertThat(application.eventVersion()).isEqualTo(4);
    }
}
