package kz.bagalau.testing.qti.expression;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.testing.qti.value.BaseType;
import kz.bagalau.testing.qti.value.Cardinality;

/**
 * What is known of an expression's value before any response is there: the cardinalities and base types it may have.
 */
public record Type(Set<Cardinality> cardinalities, Set<BaseType> baseTypes) {
    private static final Set<BaseType> ALL = Set.copyOf(EnumSet.allOf(BaseType.class));
    private static final Set<BaseType> NUMERIC = Set.of(BaseType.INTEGER, BaseType.FLOAT);
    private static final Set<Cardinality> LISTS = Set.of(Cardinality.MULTIPLE, Cardinality.ORDERED);
    private static final Set<Cardinality> NO_RECORD =
            Set.of(Cardinality.SINGLE, Cardinality.MULTIPLE, Cardinality.ORDERED);

    static final Type ANY = new Type(Set.copyOf(EnumSet.allOf(Cardinality.class)), ALL);
    static final Type SINGLE = new Type(Set.of(Cardinality.SINGLE), ALL);
    static final Type CONTAINER = new Type(LISTS, ALL);
    static final Type ORDERED = new Type(Set.of(Cardinality.ORDERED), ALL);
    static final Type SINGLE_OR_MULTIPLE = new Type(Set.of(Cardinality.SINGLE, Cardinality.MULTIPLE), ALL);
    static final Type SINGLE_OR_ORDERED = new Type(Set.of(Cardinality.SINGLE, Cardinality.ORDERED), ALL);
    static final Type RECORD = new Type(Set.of(Cardinality.RECORD), ALL);
    public static final Type BOOLEAN = single(BaseType.BOOLEAN);
    static final Type INTEGER = single(BaseType.INTEGER);
    static final Type FLOAT = single(BaseType.FLOAT);
    static final Type TEXT = new Type(Set.of(Cardinality.SINGLE), Set.of(BaseType.STRING, BaseType.IDENTIFIER));
    static final Type DURATION = single(BaseType.DURATION);
    public static final Type NUMBER = new Type(Set.of(Cardinality.SINGLE), NUMERIC);
    /** Numbers, single or in a container: the operators that fold take both. */
    static final Type NUMBERS = new Type(NO_RECORD, NUMERIC);

    static final Type INTEGERS = new Type(NO_RECORD, Set.of(BaseType.INTEGER));
    static final Type NUMBER_CONTAINER = new Type(LISTS, NUMERIC);
    static final Type POINTS = new Type(NO_RECORD, Set.of(BaseType.POINT));

    static Type single(BaseType baseType) {
        return new Type(Set.of(Cardinality.SINGLE), Set.of(baseType));
    }

    /** The type of a variable; a record's fields may be of any base type. */
    public static Type of(Cardinality cardinality, Optional<BaseType> baseType) {
        return new Type(Set.of(cardinality), baseType.map(Set::of).orElse(ALL));
    }

    boolean onlyIntegers() {
        return baseTypes.equals(Set.of(BaseType.INTEGER));
    }

    boolean isSingle() {
        return cardinalities.equals(Set.of(Cardinality.SINGLE));
    }

    boolean sharesCardinality(Type other) {
        return cardinalities.stream().anyMatch(other.cardinalities::contains);
    }

    boolean sharesBaseType(Type other) {
        return baseTypes.stream().anyMatch(other.baseTypes::contains);
    }

    boolean isNumeric() {
        return baseTypes.stream().allMatch(BaseType::isNumeric);
    }

    boolean isTextual() {
        return baseTypes.stream().allMatch(BaseType::isTextual);
    }

    Type as(Set<Cardinality> other) {
        return new Type(other, baseTypes);
    }

    @Override
    public String toString() {
        String shape = cardinalities.equals(ANY.cardinalities) ? "any" : join(cardinalities, Cardinality::qtiName);
        String base = baseTypes.equals(ALL) ? "" : " " + join(baseTypes, BaseType::qtiName);
        return shape + base;
    }

    private static <T extends Comparable<T>> String join(Set<T> set, Function<T, String> name) {
        return set.stream().sorted().map(name).collect(Collectors.joining("/"));
    }
}
