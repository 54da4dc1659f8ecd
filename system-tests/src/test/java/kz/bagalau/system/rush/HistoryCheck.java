package kz.bagalau.system.rush;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares what people saw with what the database holds in the end. Nobody gives a seat back in a rush, so a slot that was sold out
 * stays so, and whoever was told it must have been told after the last seat was asked for.
 */
final class HistoryCheck {
    private final List<Call> calls;
    private final Map<UUID, List<Call>> byPerson;
    private final Map<UUID, List<Sale>> sales;
    private final int seats;
    private final List<String> faults = new ArrayList<>();

    private HistoryCheck(List<Call> calls, List<Sale> sales, int seats) {
        this.calls = calls;
        this.byPerson = calls.stream().collect(Collectors.groupingBy(Call::person));
        this.sales = sales.stream().collect(Collectors.groupingBy(Sale::person));
        this.seats = seats;
    }

    /** What is wrong; empty when nothing is. */
    static List<String> faults(List<Call> calls, List<Sale> sales, int seats) {
        HistoryCheck check = new HistoryCheck(calls, sales, seats);
        check.everySeatIsOnesOwn(sales);
        check.everyoneHasAnAnswer();
        check.answersAreKept();
        check.salesWereAskedFor();
        check.soldOutWasTrue();
        return check.faults;
    }

    private void everySeatIsOnesOwn(List<Sale> all) {
        Set<Integer> taken = new HashSet<>();
        for (Sale sale : all) {
            if (!taken.add(sale.seat().number())) {
                fault("seat %d is sold twice", sale.seat().number());
            }
            if (sale.seat().number() > seats || sale.seat().number() < 1) {
                fault("seat %d does not exist", sale.seat().number());
            }
        }
        sales.forEach((person, own) -> {
            if (own.size() > 1) {
                fault("%s has %d seats", person, own.size());
            }
        });
    }

    private void everyoneHasAnAnswer() {
        byPerson.forEach((person, own) -> {
            Call last = own.getLast();
            if (!last.sold() && !last.soldOut()) {
                fault("%s was left with %d %s", person, last.status(), last.code());
            }
        });
    }

    /** A seat that somebody was told of is theirs in the end, and every call with the same key was told the same seat. */
    private void answersAreKept() {
        for (Call call : calls) {
            if (call.sold() && held(call.person()).noneMatch(sale -> sale.seat().equals(call.seatOrThrow()))) {
                fault("%s was told of %s and has %s", call.person(), call.seat(), sales.get(call.person()));
            }
            if (call.soldOut() && held(call.person()).findAny().isPresent()) {
                fault("%s was told that all is sold and has a seat", call.person());
            }
        }
    }

    private void salesWereAskedFor() {
        sales.values().stream().flatMap(List::stream).forEach(sale -> {
            List<Call> own = byPerson.getOrDefault(sale.person(), List.of());
            if (own.stream().noneMatch(call -> call.key().equals(sale.key()))) {
                fault("%s never asked for %s", sale.person(), sale.seat());
            }
        });
    }

    /** At the moment of a "sold out" all seats had gone: their buyers had asked before it was answered, and nobody who asked later has one. */
    private void soldOutWasTrue() {
        List<Long> askedFirst = sales.keySet().stream()
                .filter(byPerson::containsKey)
                .map(person -> byPerson.get(person).getFirst().calledAt())
                .sorted()
                .toList();
        long lastAsked = askedFirst.isEmpty() ? Long.MIN_VALUE : askedFirst.getLast();
        boolean all = askedFirst.size() == seats;
        calls.stream().filter(Call::soldOut).forEach(call -> {
            if (!all || lastAsked > call.answeredAt()) {
                fault("%s was told that all is sold when it was not", call.person());
            }
        });
    }

    private Stream<Sale> held(UUID person) {
        return sales.getOrDefault(person, List.of()).stream();
    }

    private void fault(String text, Object... values) {
        faults.add(text.formatted(values));
    }
}
