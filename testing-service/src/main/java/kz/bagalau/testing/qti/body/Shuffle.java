package kz.bagalau.testing.qti.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Shuffles choices by a seed. The algorithm is written out, and {@link Random} is one the JDK specifies to the bit, so
 * that a sitting's order can be shown again years later, in an appeal.
 */
record Shuffle(long seed) {

    List<BodyNode> nodes(List<BodyNode> nodes) {
        return nodes.stream().map(this::node).toList();
    }

    private BodyNode node(BodyNode node) {
        return switch (node) {
            case BodyNode.Markup markup ->
                new BodyNode.Markup(markup.name(), markup.attributes(), nodes(markup.content()));
            case Interaction.Choice it
            when it.shuffle() ->
                new Interaction.Choice(
                        it.responseIdentifier(),
                        it.prompt(),
                        true,
                        it.minChoices(),
                        it.maxChoices(),
                        it.orientation(),
                        options(it.responseIdentifier(), it.choices()));
            case Interaction.Order it
            when it.shuffle() ->
                new Interaction.Order(
                        it.responseIdentifier(),
                        it.prompt(),
                        true,
                        it.minChoices(),
                        it.maxChoices(),
                        it.orientation(),
                        options(it.responseIdentifier(), it.choices()));
            case Interaction.Associate it
            when it.shuffle() ->
                new Interaction.Associate(
                        it.responseIdentifier(),
                        it.prompt(),
                        true,
                        it.minAssociations(),
                        it.maxAssociations(),
                        options(it.responseIdentifier(), it.choices()));
            case Interaction.Match it
            when it.shuffle() ->
                new Interaction.Match(
                        it.responseIdentifier(),
                        it.prompt(),
                        true,
                        it.minAssociations(),
                        it.maxAssociations(),
                        options(it.responseIdentifier(), it.sources()),
                        options(it.responseIdentifier() + " targets", it.targets()));
            case Interaction.GapMatch it
            when it.shuffle() ->
                new Interaction.GapMatch(
                        it.responseIdentifier(),
                        it.prompt(),
                        true,
                        it.minAssociations(),
                        it.maxAssociations(),
                        options(it.responseIdentifier(), it.choices()),
                        it.content());
            case Interaction.InlineChoice it
            when it.shuffle() ->
                new Interaction.InlineChoice(
                        it.responseIdentifier(), true, it.required(), options(it.responseIdentifier(), it.choices()));
            default -> node;
        };
    }

    /** Neighbouring seeds would give alike beginnings; this is the last step of SplitMix64, which tears them apart. */
    private static long scattered(long seed) {
        long mixed = (seed ^ (seed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    /** Fisher and Yates over the places of those that are not fixed. */
    private List<Option> options(String salt, List<Option> options) {
        Random random = new Random(scattered(seed ^ ((long) salt.hashCode() << 32)));
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            if (!options.get(i).fixed()) {
                places.add(i);
            }
        }
        List<Option> shuffled = new ArrayList<>(options);
        for (int last = places.size() - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            Option moved = shuffled.get(places.get(last));
            shuffled.set(places.get(last), shuffled.get(places.get(other)));
            shuffled.set(places.get(other), moved);
        }
        return List.copyOf(shuffled);
    }
}
