package kz.bagalau.testing.qti.body;

import java.util.List;
import java.util.stream.Stream;

/** Finds things in the tree. */
final class BodyWalk {
    private BodyWalk() {}

    static List<Interaction> interactions(List<BodyNode> nodes) {
        return all(nodes)
                .filter(Interaction.class::isInstance)
                .map(Interaction.class::cast)
                .toList();
    }

    static List<String> gaps(List<BodyNode> nodes) {
        return all(nodes)
                .flatMap(node ->
                        node instanceof BodyNode.Gap(String identifier) ? Stream.of(identifier) : Stream.empty())
                .toList();
    }

    static List<String> hottexts(List<BodyNode> nodes) {
        return all(nodes)
                .flatMap(node ->
                        node instanceof BodyNode.Hottext hottext ? Stream.of(hottext.identifier()) : Stream.empty())
                .toList();
    }

    private static Stream<BodyNode> all(List<BodyNode> nodes) {
        return nodes.stream().flatMap(node -> Stream.concat(Stream.of(node), all(inside(node))));
    }

    private static List<BodyNode> inside(BodyNode node) {
        return switch (node) {
            case BodyNode.Markup markup -> markup.content();
            case BodyNode.Hottext hottext -> hottext.content();
            case Interaction.GapMatch gapMatch -> gapMatch.content();
            case Interaction.HottextChoice hottext -> hottext.content();
            default -> List.of();
        };
    }
}
