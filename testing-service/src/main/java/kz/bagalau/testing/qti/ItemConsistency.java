package kz.bagalau.testing.qti;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.testing.qti.body.DeliveryBody;
import kz.bagalau.testing.qti.body.Interaction;
import kz.bagalau.testing.qti.body.ResponseShape;
import kz.bagalau.testing.qti.body.ResponseVocabulary;
import kz.bagalau.testing.qti.item.Declarations;
import kz.bagalau.testing.qti.item.Mapping;
import kz.bagalau.testing.qti.item.ResponseDeclaration;
import kz.bagalau.testing.qti.value.Scalars;
import kz.bagalau.testing.qti.value.Value;
import kz.bagalau.testing.qti.value.Value.Scalar;
import kz.bagalau.testing.qti.verdict.Findings;
import kz.bagalau.testing.qti.xml.XmlElement;

/** Whether an item's interactions and declarations speak of the same things. */
record ItemConsistency(Declarations declarations, Findings findings) {

    void check(XmlElement item, DeliveryBody body) {
        Map<String, XmlElement> elements = new HashMap<>();
        item.elements("responseDeclaration")
                .forEach(element -> elements.put(element.attribute("identifier").orElse(""), element));
        Set<String> bound = new HashSet<>();
        for (Interaction interaction : body.interactions()) {
            String identifier = interaction.responseIdentifier();
            Optional<ResponseDeclaration> response = declarations.response(identifier);
            if (response.isEmpty() || !declarations.responses().containsKey(identifier)) {
                findings.refuse(item, "an interaction is bound to " + identifier + ", which is not declared");
                continue;
            }
            if (!bound.add(identifier) && !(interaction instanceof Interaction.PositionObject)) {
                findings.refuse(item, "two interactions are bound to " + identifier);
            }
            XmlElement element = elements.getOrDefault(identifier, item);
            checkShape(element, interaction, response.get());
            checkIdentifiers(element, ResponseVocabulary.of(interaction), response.get());
        }
        elements.forEach((identifier, element) -> {
            if (!bound.contains(identifier)) {
                findings.remark(element, "no interaction sets " + identifier);
            }
        });
    }

    private void checkShape(XmlElement element, Interaction interaction, ResponseDeclaration response) {
        if (!ResponseShape.of(interaction).fits(response)) {
            findings.refuse(
                    element,
                    response.identifier() + " can't hold the answer of its "
                            + interaction.getClass().getSimpleName() + " interaction");
        }
    }

    private void checkIdentifiers(XmlElement element, ResponseVocabulary words, ResponseDeclaration response) {
        List<Scalar> correct = Value.membersOf(response.correct());
        if (words.most() > 0 && correct.size() > words.most()) {
            findings.loss(
                    element,
                    "the correct response has " + correct.size() + " values, but only " + words.most()
                            + " can be given");
        }
        if (!words.identifiers()) {
            return;
        }
        correct.stream()
                .filter(value -> !known(words, value))
                .forEach(value -> findings.refuse(
                        element, "the correct response " + value.toPlain() + " is not among the choices"));
        response.mapping().map(Mapping::entries).orElse(List.of()).stream()
                .map(Mapping.Entry::key)
                .filter(value -> !known(words, value))
                .forEach(value ->
                        findings.remark(element, "maps " + value.toPlain() + ", which is not among the choices"));
    }

    private static boolean known(ResponseVocabulary words, Scalar value) {
        return switch (value) {
            case Scalars.Identifier(String identifier) -> words.firsts().containsKey(identifier);
            case Scalars.Pair(String first, String second) -> words.knowsPair(first, second, false);
            case Scalars.DirectedPair(String source, String target) -> words.knowsPair(source, target, true);
            default -> true;
        };
    }
}
