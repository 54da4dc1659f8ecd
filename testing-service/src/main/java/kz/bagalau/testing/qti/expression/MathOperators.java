package kz.bagalau.testing.qti.expression;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import kz.bagalau.testing.qti.value.Value;

/** Functions of analysis and statistics. */
final class MathOperators {
    static final Map<String, Operator> ALL = Map.of(
            "mathOperator", Operator.of(Type.FLOAT, Type.NUMBER).atLeast(1).bound(MathOperators::math),
            "statsOperator", Operator.of(Type.FLOAT, Type.NUMBER_CONTAINER).bound(MathOperators::stats));

    private MathOperators() {}

    private static Evaluation math(Site site) {
        String name = site.attributes().required("name");
        int operands = site.element().elements().size();
        Optional<MathFunction> function = MathFunction.named(name);
        if (function.isEmpty()) {
            site.refuse("the function \"" + name + "\" is not one of QTI's");
        } else if (operands != function.get().operands()) {
            site.refuse(name + " takes " + function.get().operands() + " operands, not " + operands);
        }
        return (values, _) -> function.map(known -> known.apply(values)).orElse(Value.NULL);
    }

    private static Evaluation stats(Site site) {
        String name = site.attributes().required("name");
        ToDoubleFunction<double[]> function = switch (name) {
            case "mean" -> MathOperators::mean;
            case "sampleVariance" -> numbers -> squares(numbers) / (numbers.length - 1);
            case "sampleSD" -> numbers -> Math.sqrt(squares(numbers) / (numbers.length - 1));
            case "popVariance" -> numbers -> squares(numbers) / numbers.length;
            case "popSD" -> numbers -> Math.sqrt(squares(numbers) / numbers.length);
            default -> {
                site.refuse("the function \"" + name + "\" is not one of QTI's");
                yield _ -> Double.NaN;
            }
        };
        boolean ofSample = name.startsWith("sample");
        return (operands, _) -> {
            double[] numbers = numbers(operands);
            // the spread of a sample of one is not defined
            return ofSample && numbers.length < 2 ? Value.NULL : Numbers.real(function.applyAsDouble(numbers));
        };
    }

    private static double[] numbers(List<Value> operands) {
        return Numbers.flat(operands).stream().mapToDouble(Numbers::in).toArray();
    }

    private static double mean(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        return sum / numbers.length;
    }

    private static double squares(double[] numbers) {
        double mean = mean(numbers);
        double sum = 0;
        for (double number : numbers) {
            sum += (number - mean) * (number - mean);
        }
        return sum;
    }
}
