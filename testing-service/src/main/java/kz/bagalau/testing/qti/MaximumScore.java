package kz.bagalau.testing.qti;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bagalau.testing.qti.body.DeliveryBody;
import kz.bagalau.testing.qti.body.ResponseVocabulary;
import kz.bagalau.testing.qti.item.AreaMapping;
import kz.bagalau.testing.qti.item.Declarations;
import kz.bagalau.testing.qti.item.Mapping;
import kz.bagalau.testing.qti.item.OutcomeDeclaration;
import kz.bagalau.testing.qti.item.ResponseDeclaration;
import kz.bagalau.testing.qti.processing.StandardTemplate;
import kz.bagalau.testing.qti.value.BaseType;
import kz.bagalau.testing.qti.value.Cardinality;
import kz.bagalau.testing.qti.value.Scalars;

/** The most an item can give: what its author says, else what follows from its standard template. */
record MaximumScore(Declarations declarations, DeliveryBody body, Optional<StandardTemplate> template) {

    Optional<Double> find() {
        return declared().or(() -> template.flatMap(this::ofTemplate));
    }

    private Optional<Double> declared() {
        return declarations
                .outcome("MAXSCORE")
                .flatMap(outcome -> switch (outcome.defaultValue()) {
                    case Scalars.Int(long number) -> Optional.of((double) number);
                    case Scalars.Real(double number) -> Optional.of(number);
                    default -> Optional.<Double>empty();
                })
                .or(() -> declarations.outcome("SCORE").flatMap(OutcomeDeclaration::normalMaximum));
    }

    private Optional<Double> ofTemplate(StandardTemplate known) {
        Optional<ResponseDeclaration> response = declarations.response("RESPONSE");
        return switch (known) {
            case MATCH_CORRECT, MATCH_NOTHING -> Optional.of(1.0);
            case MAP_RESPONSE, CC2_MAP_RESPONSE -> response.flatMap(this::mapped);
            case MAP_RESPONSE_POINT ->
                response.flatMap(ResponseDeclaration::areaMapping).map(this::best);
            case CC2_MATCH, CC2_MATCH_BASIC -> Optional.empty();
        };
    }

    private Optional<Double> mapped(ResponseDeclaration response) {
        if (response.mapping().isEmpty()
                || response.baseType().map(BaseType::isPair).orElse(true)) {
            return response.mapping().flatMap(mapping -> new BestPairs(mapping, vocabulary()).find());
        }
        Mapping mapping = response.mapping().get();
        Stream<Double> worths = vocabulary()
                .filter(ResponseVocabulary::identifiers)
                .map(words -> words.firsts().keySet().stream().map(one -> mapping.worth(new Scalars.Identifier(one))))
                .orElseGet(() -> mapping.entries().stream().map(Mapping.Entry::mapped));
        List<Double> sorted = worths.sorted(Comparator.reverseOrder()).toList();
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        // one value has to be given by a single response, so the best may be below zero; nothing at all gives zero
        double sum = response.cardinality() == Cardinality.SINGLE
                ? Math.max(0, sorted.getFirst())
                : sorted.stream()
                        .limit(most())
                        .filter(worth -> worth > 0)
                        .mapToDouble(Double::doubleValue)
                        .sum();
        return Optional.of(mapping.clamp(sum));
    }

    private double best(AreaMapping mapping) {
        double sum = mapping.entries().stream()
                .map(AreaMapping.Entry::mapped)
                .sorted(Comparator.reverseOrder())
                .limit(most())
                .filter(worth -> worth > 0)
                .mapToDouble(Double::doubleValue)
                .sum();
        return mapping.clamp(sum);
    }

    private long most() {
        return vocabulary()
                .map(ResponseVocabulary::most)
                .filter(most -> most > 0)
                .map(Integer::longValue)
                .orElse(Long.MAX_VALUE);
    }

    private Optional<ResponseVocabulary> vocabulary() {
        return body.interactions().stream()
                .filter(interaction -> interaction.responseIdentifier().equals("RESPONSE"))
                .map(ResponseVocabulary::of)
                .findFirst();
    }
}
