package kz.bagalau.testing.qti.body;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The identifiers an interaction's answer is made of, each with the number of pairs it may be used in (0: any).
 *
 * @param firsts for plain choices all of them; for pairs what may stand first
 * @param seconds for pairs what may stand second, else empty
 * @param most choices or pairs in an answer, 0 for any number; objects to position share an answer, so none counts
 *     for itself
 * @param identifiers false when answers are not made of identifiers at all
 */
public record ResponseVocabulary(
        Map<String, Integer> firsts, Map<String, Integer> seconds, int most, boolean identifiers) {
    private static final ResponseVocabulary NONE = new ResponseVocabulary(Map.of(), Map.of(), 0, false);

    public static ResponseVocabulary of(Interaction interaction) {
        return switch (interaction) {
            case Interaction.Choice it -> choices(options(it.choices()), it.maxChoices());
            case Interaction.Order it -> choices(options(it.choices()), it.maxChoices());
            case Interaction.InlineChoice it -> choices(options(it.choices()), 1);
            case Interaction.HottextChoice it -> choices(once(BodyWalk.hottexts(it.content())), it.maxChoices());
            case Interaction.Hotspot it -> choices(spots(it.spots()), it.maxChoices());
            case Interaction.GraphicOrder it -> choices(spots(it.spots()), it.maxChoices());
            case Interaction.Associate it -> pairs(options(it.choices()), options(it.choices()), it.maxAssociations());
            case Interaction.GraphicAssociate it -> pairs(spots(it.spots()), spots(it.spots()), it.maxAssociations());
            case Interaction.Match it -> pairs(options(it.sources()), options(it.targets()), it.maxAssociations());
            case Interaction.GapMatch it ->
                pairs(options(it.choices()), once(BodyWalk.gaps(it.content())), it.maxAssociations());
            case Interaction.GraphicGapMatch it ->
                pairs(options(it.choices()), spots(it.spots()), it.maxAssociations());
            case Interaction.SelectPoint it -> new ResponseVocabulary(Map.of(), Map.of(), it.maxChoices(), false);
            case Interaction.ExtendedText it -> new ResponseVocabulary(Map.of(), Map.of(), it.maxStrings(), false);
            case Interaction.TextEntry _,
                    Interaction.PositionObject _,
                    Interaction.Slider _,
                    Interaction.Media _,
                    Interaction.Upload _,
                    Interaction.Drawing _,
                    Interaction.EndAttempt _ -> NONE;
        };
    }

    public boolean paired() {
        return !seconds.isEmpty();
    }

    /** Whether this pair can be made; without direction, also the other way round. */
    public boolean knowsPair(String first, String second, boolean directed) {
        return (firsts.containsKey(first) && seconds.containsKey(second))
                || (!directed && firsts.containsKey(second) && seconds.containsKey(first));
    }

    /** Everything there is to choose, first or second. */
    public Set<String> all() {
        return Stream.concat(firsts.keySet().stream(), seconds.keySet().stream())
                .collect(Collectors.toSet());
    }

    private static ResponseVocabulary choices(Map<String, Integer> choices, int most) {
        return new ResponseVocabulary(choices, Map.of(), most, true);
    }

    private static ResponseVocabulary pairs(Map<String, Integer> firsts, Map<String, Integer> seconds, int most) {
        return new ResponseVocabulary(firsts, seconds, most, true);
    }

    private static Map<String, Integer> options(List<Option> options) {
        return options.stream().collect(Collectors.toMap(Option::identifier, Option::matchMax, Math::max));
    }

    private static Map<String, Integer> spots(List<Spot> spots) {
        return spots.stream().collect(Collectors.toMap(Spot::identifier, Spot::matchMax, Math::max));
    }

    private static Map<String, Integer> once(List<String> identifiers) {
        return identifiers.stream().collect(Collectors.toMap(identifier -> identifier, _ -> 1, Math::max));
    }
}
