package kz.bagalau.testing.qti.processing;

import java.util.List;
import java.util.Map;
import kz.bagalau.testing.qti.expression.Variables;
import kz.bagalau.testing.qti.item.Declarations;
import kz.bagalau.testing.qti.value.Scalars.Bool;
import kz.bagalau.testing.qti.value.Value;

/** An item's rules, ready to be run for any number of candidates at once. */
public final class ResponseProcessing {
    private final Declarations declarations;
    private final List<Rule> rules;

    ResponseProcessing(Declarations declarations, List<Rule> rules) {
        this.declarations = declarations;
        this.rules = List.copyOf(rules);
    }

    /** Without rules all outcomes stay at their defaults. */
    static ResponseProcessing none(Declarations declarations) {
        return new ResponseProcessing(declarations, List.of());
    }

    /** The item's variables, and SCORE where a standard template brings it along. */
    public Declarations declarations() {
        return declarations;
    }

    /**
     * The outcomes for these responses.
     *
     * @throws kz.bagalau.testing.qti.expression.UnscorableResponse when it would take unbounded work
     */
    public Map<String, Value> run(Map<String, Value> responses) {
        ItemState state = new ItemState(declarations, responses);
        run(rules, state);
        return state.outcomes();
    }

    /** False once a rule has ended the processing. */
    private static boolean run(List<Rule> rules, ItemState state) {
        for (Rule rule : rules) {
            if (!run(rule, state)) {
                return false;
            }
        }
        return true;
    }

    private static boolean run(Rule rule, ItemState state) {
        return switch (rule) {
            case Rule.Condition condition -> run(chosen(condition, state), state);
            case Rule.Fragment(List<Rule> rules) -> run(rules, state);
            case Rule.SetOutcome(var identifier, var value, var coercion) -> {
                state.set(identifier, coercion.of(value.evaluate(state)));
                yield true;
            }
            case Rule.LookUpOutcome(var identifier, var source, var table) -> {
                state.set(
                        identifier,
                        ItemState.number(source.evaluate(state))
                                .map(table::lookUp)
                                .orElseGet(table::defaultValue));
                yield true;
            }
            case Rule.Exit _ -> false;
        };
    }

    private static List<Rule> chosen(Rule.Condition condition, Variables state) {
        return condition.branches().stream()
                .filter(branch -> branch.when().evaluate(state).equals(new Bool(true)))
                .findFirst()
                .map(Rule.Branch::then)
                .orElseGet(condition::otherwise);
    }
}
