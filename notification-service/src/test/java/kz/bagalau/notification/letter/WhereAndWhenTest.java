package kz.bagalau.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagalau.events.LocalizedText;
import kz.bagalau.notification.letter.MailContent.ApplicationAccepted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WhereAndWhenTest {
    private static final UUID APPLICATION = UUID.randomUUID();
    private static final LocalizedText ONE = new LocalizedText("Бір", "Один");
    private static final LocalizedText OTHER = new LocalizedText("Екі", "Два");
    private static final Instant MORNING = Instant.parse("2026-12-01T04:00:00Z");
    private static final ApplicationAccepted SEAT = seat(ONE, "kk", ONE, ONE, "204", 17, MORNING);

    @Test
    void formIsNoPartOfIt() {
        assertThat(SEAT.isWhereAndWhen(seat(OTHER, "ru", ONE, ONE, "204", 17, MORNING)))
                .isTrue();
    }

    static Stream<ApplicationAccepted> placesAndTimes() {
        return Stream.of(
                seat(ONE, "kk", OTHER, ONE, "204", 17, MORNING),
                seat(ONE, "kk", ONE, OTHER, "204", 17, MORNING),
                seat(ONE, "kk", ONE, ONE, "205", 17, MORNING),
                seat(ONE, "kk", ONE, ONE, "204", 18, MORNING),
                seat(ONE, "kk", ONE, ONE, "204", 17, MORNING.plusSeconds(3600)));
    }

    @ParameterizedTest
    @MethodSource("placesAndTimes")
    void eachOfPlaceAndTimeIs(ApplicationAccepted other) {
        assertThat(SEAT.isWhereAndWhen(other)).isFalse();
    }

    private static ApplicationAccepted seat(
            LocalizedText subject,
            String language,
            LocalizedText centre,
            LocalizedText address,
            String room,
            int seatNumber,
            Instant startsAt) {
        return new ApplicationAccepted(
                APPLICATION, "2026-1", subject, language, centre, address, room, seatNumber, startsAt);
    }
}
