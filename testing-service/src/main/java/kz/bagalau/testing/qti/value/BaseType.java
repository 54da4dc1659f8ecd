package kz.bagalau.testing.qti.value;

import java.util.Arrays;
import java.util.Optional;

/** The base types of QTI 2.2. */
public enum BaseType {
    IDENTIFIER("identifier"),
    BOOLEAN("boolean"),
    INTEGER("integer"),
    FLOAT("float"),
    STRING("string"),
    POINT("point"),
    PAIR("pair"),
    DIRECTED_PAIR("directedPair"),
    DURATION("duration"),
    FILE("file"),
    URI("uri"),
    INT_OR_IDENTIFIER("intOrIdentifier");

    private final String qtiName;

    BaseType(String qtiName) {
        this.qtiName = qtiName;
    }

    public static Optional<BaseType> named(String text) {
        return Arrays.stream(values()).filter(one -> one.qtiName.equals(text)).findFirst();
    }

    public String qtiName() {
        return qtiName;
    }

    /** Values whose meaning is their text, so that they can be compared as text when an item mixes them. */
    public boolean isTextual() {
        return this == IDENTIFIER || this == STRING || this == URI || this == INT_OR_IDENTIFIER;
    }

    public boolean isNumeric() {
        return this == INTEGER || this == FLOAT;
    }

    public boolean isPair() {
        return this == PAIR || this == DIRECTED_PAIR;
    }
}
