package kz.bagalau.testing.qti.body;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;

/**
 * A question's controls. Everywhere: a maximum of 0 means no limit, an empty string means not given, sizes and
 * coordinates are in pixels of the image.
 */
public sealed interface Interaction extends BodyNode {
    /** The response variable that takes the answer. */
    String responseIdentifier();

    @JsonTypeName("choiceInteraction")
    record Choice(
            String responseIdentifier,
            List<BodyNode> prompt,
            boolean shuffle,
            int minChoices,
            int maxChoices,
            String orientation,
            List<Option> choices)
            implements Interaction {}

    @JsonTypeName("orderInteraction")
    record Order(
            String responseIdentifier,
            List<BodyNode> prompt,
            boolean shuffle,
            int minChoices,
            int maxChoices,
            String orientation,
            List<Option> choices)
            implements Interaction {}

    @JsonTypeName("associateInteraction")
    record Associate(
            String responseIdentifier,
            List<BodyNode> prompt,
            boolean shuffle,
            int minAssociations,
            int maxAssociations,
            List<Option> choices)
            implements Interaction {}

    /** Pairs run from a source to a target. */
    @JsonTypeName("matchInteraction")
    record Match(
            String responseIdentifier,
            List<BodyNode> prompt,
            boolean shuffle,
            int minAssociations,
            int maxAssociations,
            List<Option> sources,
            List<Option> targets)
            implements Interaction {}

    /** Pairs run from a choice to one of the gaps in the content. */
    @JsonTypeName("gapMatchInteraction")
    record GapMatch(
            String responseIdentifier,
            List<BodyNode> prompt,
            boolean shuffle,
            int minAssociations,
            int maxAssociations,
            List<Option> choices,
            List<BodyNode> content)
            implements Interaction {}

    @JsonTypeName("inlineChoiceInteraction")
    record InlineChoice(String responseIdentifier, boolean shuffle, boolean required, List<Option> choices)
            implements Interaction {}

    /** {@code expectedLength} in characters, 0 when not given. */
    @JsonTypeName("textEntryInteraction")
    record TextEntry(String responseIdentifier, int expectedLength, String patternMask, String placeholder)
            implements Interaction {}

    @JsonTypeName("extendedTextInteraction")
    record ExtendedText(
            String responseIdentifier,
            List<BodyNode> prompt,
            int expectedLength,
            int expectedLines,
            int minStrings,
            int maxStrings,
            String format,
            String patternMask,
            String placeholder)
            implements Interaction {}

    @JsonTypeName("hottextInteraction")
    record HottextChoice(
            String responseIdentifier, List<BodyNode> prompt, int minChoices, int maxChoices, List<BodyNode> content)
            implements Interaction {}

    @JsonTypeName("hotspotInteraction")
    record Hotspot(
            String responseIdentifier,
            List<BodyNode> prompt,
            int minChoices,
            int maxChoices,
            Picture picture,
            List<Spot> spots)
            implements Interaction {}

    @JsonTypeName("selectPointInteraction")
    record SelectPoint(
            String responseIdentifier, List<BodyNode> prompt, int minChoices, int maxChoices, Picture picture)
            implements Interaction {}

    @JsonTypeName("graphicOrderInteraction")
    record GraphicOrder(
            String responseIdentifier,
            List<BodyNode> prompt,
            int minChoices,
            int maxChoices,
            Picture picture,
            List<Spot> spots)
            implements Interaction {}

    @JsonTypeName("graphicAssociateInteraction")
    record GraphicAssociate(
            String responseIdentifier,
            List<BodyNode> prompt,
            int minAssociations,
            int maxAssociations,
            Picture picture,
            List<Spot> spots)
            implements Interaction {}

    /** Pairs run from a choice to a spot. */
    @JsonTypeName("graphicGapMatchInteraction")
    record GraphicGapMatch(
            String responseIdentifier,
            List<BodyNode> prompt,
            int minAssociations,
            int maxAssociations,
            Picture picture,
            List<Option> choices,
            List<Spot> spots)
            implements Interaction {}

    /** The picture is moved about on the stage. */
    @JsonTypeName("positionObjectInteraction")
    record PositionObject(String responseIdentifier, int minChoices, int maxChoices, Picture picture, Picture stage)
            implements Interaction {}

    /** {@code step} 0 means any value between the bounds. */
    @JsonTypeName("sliderInteraction")
    record Slider(
            String responseIdentifier,
            List<BodyNode> prompt,
            double lowerBound,
            double upperBound,
            double step,
            boolean stepLabel,
            String orientation,
            boolean reverse)
            implements Interaction {}

    /** The answer is how often it was played. */
    @JsonTypeName("mediaInteraction")
    record Media(
            String responseIdentifier,
            List<BodyNode> prompt,
            String href,
            String type,
            int minPlays,
            int maxPlays,
            boolean autostart,
            boolean loop)
            implements Interaction {}

    /** {@code type} is the media type asked for. */
    @JsonTypeName("uploadInteraction")
    record Upload(String responseIdentifier, List<BodyNode> prompt, String type) implements Interaction {}

    @JsonTypeName("drawingInteraction")
    record Drawing(String responseIdentifier, List<BodyNode> prompt, Picture picture) implements Interaction {}

    @JsonTypeName("endAttemptInteraction")
    record EndAttempt(String responseIdentifier, String title) implements Interaction {}
}
