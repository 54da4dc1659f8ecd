package kz.bagalau.testing.qti.value;

/** The single values, one record for each kind. */
public sealed interface Scalars extends Value.Scalar {

    record Identifier(String value) implements Scalars {}

    record Bool(boolean value) implements Scalars {}

    record Int(long value) implements Scalars {}

    record Real(double value) implements Scalars {}

    /** Never empty: an empty string is NULL. */
    record Text(String value) implements Scalars {}

    record Uri(String value) implements Scalars {}

    /** A place on an image, in pixels from its top left corner. */
    record Point(double x, double y) implements Scalars {}

    record Pair(String first, String second) implements Scalars {}

    record DirectedPair(String source, String target) implements Scalars {}

    /** Seconds. */
    record Duration(double seconds) implements Scalars {}

    /** A file that was handed in, by whatever reference the caller uses; its content is never looked at. */
    record FileReference(String reference) implements Scalars {}
}
