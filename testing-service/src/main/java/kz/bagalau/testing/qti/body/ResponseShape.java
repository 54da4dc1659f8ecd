package kz.bagalau.testing.qti.body;

import java.util.Set;
import kz.bagalau.testing.qti.item.ResponseDeclaration;
import kz.bagalau.testing.qti.value.BaseType;
import kz.bagalau.testing.qti.value.Cardinality;

/** What the response variable of an interaction must be declared as (QTI 2.2, each interaction's section). */
public record ResponseShape(Set<Cardinality> cardinalities, Set<BaseType> baseTypes) {
    private static final Set<Cardinality> SINGLE = Set.of(Cardinality.SINGLE);
    private static final Set<Cardinality> ONE_OR_MORE = Set.of(Cardinality.SINGLE, Cardinality.MULTIPLE);
    private static final Set<BaseType> TYPED = Set.of(BaseType.STRING, BaseType.INTEGER, BaseType.FLOAT);

    /**
     * Pairs are allowed with and without direction, whatever the interaction: their declaration alone says how they
     * compare, and items in use mix the two up.
     */
    public static ResponseShape of(Interaction interaction) {
        return switch (interaction) {
            case Interaction.Choice _, Interaction.HottextChoice _, Interaction.Hotspot _ ->
                new ResponseShape(ONE_OR_MORE, Set.of(BaseType.IDENTIFIER));
            case Interaction.InlineChoice _ -> new ResponseShape(SINGLE, Set.of(BaseType.IDENTIFIER));
            case Interaction.Order _, Interaction.GraphicOrder _ ->
                new ResponseShape(Set.of(Cardinality.ORDERED), Set.of(BaseType.IDENTIFIER));
            case Interaction.Associate _,
                    Interaction.GraphicAssociate _,
                    Interaction.Match _,
                    Interaction.GapMatch _,
                    Interaction.GraphicGapMatch _ ->
                new ResponseShape(ONE_OR_MORE, Set.of(BaseType.PAIR, BaseType.DIRECTED_PAIR));
            case Interaction.TextEntry _ -> new ResponseShape(Set.of(Cardinality.SINGLE, Cardinality.RECORD), TYPED);
            case Interaction.ExtendedText _ -> new ResponseShape(Set.of(Cardinality.values()), TYPED);
            case Interaction.SelectPoint _, Interaction.PositionObject _ ->
                new ResponseShape(ONE_OR_MORE, Set.of(BaseType.POINT));
            case Interaction.Slider _ -> new ResponseShape(SINGLE, Set.of(BaseType.INTEGER, BaseType.FLOAT));
            case Interaction.Media _ -> new ResponseShape(SINGLE, Set.of(BaseType.INTEGER));
            case Interaction.Upload _, Interaction.Drawing _ -> new ResponseShape(SINGLE, Set.of(BaseType.FILE));
            case Interaction.EndAttempt _ -> new ResponseShape(SINGLE, Set.of(BaseType.BOOLEAN));
        };
    }

    public boolean fits(ResponseDeclaration declaration) {
        return cardinalities.contains(declaration.cardinality())
                && declaration
                        .baseType()
                        .map(baseTypes::contains)
                        .orElse(declaration.cardinality() == Cardinality.RECORD);
    }
}
