package kz.bagalau.system.rush;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The program that checks a rush finds what could go wrong in one: two people asked for one seat, and a third came later. */
class HistoryCheckTest {
    private static final UUID ANN = new UUID(0, 1);
    private static final UUID BOB = new UUID(0, 2);

    private final List<Call> calls = new ArrayList<>();
    private final List<Sale> sales = new ArrayList<>();

    @Test
    void acceptsARightOne() {
        unanswered(ANN, 1, 4);
        told(ANN, 5, 6, seat(1));
        soldOut(BOB, 2, 7);
        sales.add(new Sale(ANN, ANN, seat(1)));
        assertThat(faults()).isEmpty();
    }

    @Test
    void findsASeatSoldTwice() {
        told(ANN, 1, 2, seat(1));
        told(BOB, 1, 2, new Call.Seat(new UUID(1, 2), 1));
        sales.add(new Sale(ANN, ANN, seat(1)));
        sales.add(new Sale(BOB, BOB, new Call.Seat(new UUID(1, 2), 1)));
        assertThat(faults()).containsExactly("seat 1 is sold twice");
    }

    @Test
    void findsSomebodyWithTwoSeats() {
        told(ANN, 1, 2, seat(1));
        sales.add(new Sale(ANN, ANN, seat(1)));
        sales.add(new Sale(ANN, ANN, seat(2)));
        assertThat(HistoryCheck.faults(calls, sales, 2)).containsExactly(ANN + " has 2 seats");
    }

    @Test
    void findsASeatThatDoesNotExist() {
        told(ANN, 1, 2, seat(2));
        sales.add(new Sale(ANN, ANN, seat(2)));
        assertThat(faults()).containsExactly("seat 2 does not exist");
    }

    @Test
    void findsAnAnswerThatWasLost() {
        told(ANN, 1, 2, seat(1));
        told(BOB, 3, 4, new Call.Seat(new UUID(1, 2), 1));
        sales.add(new Sale(BOB, BOB, new Call.Seat(new UUID(1, 2), 1)));
        assertThat(faults()).singleElement().asString().startsWith(ANN + " was told of");
    }

    @Test
    void findsTwoAnswersToOneKey() {
        told(ANN, 1, 2, seat(1));
        told(ANN, 3, 4, new Call.Seat(new UUID(1, 7), 1));
        sales.add(new Sale(ANN, ANN, seat(1)));
        assertThat(faults()).singleElement().asString().startsWith(ANN + " was told of");
    }

    @Test
    void findsWhoWasLeftAlone() {
        told(ANN, 1, 2, seat(1));
        unanswered(BOB, 1, 2);
        sales.add(new Sale(ANN, ANN, seat(1)));
        assertThat(faults()).containsExactly(BOB + " was left with 0 null");
    }

    @Test
    void findsASaleThatNobodyAskedFor() {
        soldOut(BOB, 1, 2);
        sales.add(new Sale(ANN, ANN, seat(1)));
        assertThat(faults()).first().asString().startsWith(ANN + " never asked for");
    }

    @Test
    void findsSoldOutToldTooEarly() {
        soldOut(BOB, 1, 2);
        told(ANN, 3, 4, seat(1));
        sales.add(new Sale(ANN, ANN, seat(1)));
        assertThat(faults()).containsExactly(BOB + " was told that all is sold when it was not");
    }

    @Test
    void findsSoldOutToldWhileASeatStayedFree() {
        soldOut(BOB, 1, 2);
        assertThat(faults()).containsExactly(BOB + " was told that all is sold when it was not");
    }

    private List<String> faults() {
        return HistoryCheck.faults(calls, sales, 1);
    }

    private static Call.Seat seat(int number) {
        return new Call.Seat(new UUID(1, number), number);
    }

    private void told(UUID person, long from, long to, Call.Seat seat) {
        calls.add(new Call(person, person, from, to, 201, seat, null));
    }

    private void soldOut(UUID person, long from, long to) {
        calls.add(new Call(person, person, from, to, 409, null, "slot-full"));
    }

    private void unanswered(UUID person, long from, long to) {
        calls.add(new Call(person, person, from, to, 0, null, null));
    }
}
