package kz.bagalau.testing.qti.item;

import java.util.Optional;
import java.util.OptionalInt;
import kz.bagalau.testing.qti.value.ScalarParser;
import kz.bagalau.testing.qti.verdict.Findings;
import kz.bagalau.testing.qti.xml.XmlElement;

/** Reads typed attributes of one element and reports those that don't parse. */
public record AttributeReader(XmlElement element, Findings findings) {

    public Optional<String> text(String name) {
        return element.attribute(name).filter(text -> !text.isBlank()).map(String::strip);
    }

    /** Refuses the item when the attribute is missing; the empty text it then gives is never used. */
    public String required(String name) {
        return text(name).orElseGet(() -> {
            findings.refuse(element, "the attribute " + name + " is missing");
            return "";
        });
    }

    public boolean flag(String name, boolean otherwise) {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        return switch (text.get()) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> {
                findings.refuse(element, name + "=\"" + text.get() + "\" is neither true nor false");
                yield otherwise;
            }
        };
    }

    public double number(String name, double otherwise) {
        return number(name).orElse(otherwise);
    }

    public Optional<Double> number(String name) {
        return text(name).flatMap(text -> {
            Optional<Double> number = ScalarParser.real(text);
            if (number.isEmpty()) {
                findings.refuse(element, name + "=\"" + text + "\" is not a number");
            }
            return number;
        });
    }

    public double requiredNumber(String name) {
        required(name);
        return number(name, 0);
    }

    /** A count of zero or more. */
    public OptionalInt count(String name) {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!text.get().matches("\\d{1,9}")) {
            findings.refuse(element, name + "=\"" + text.get() + "\" is not a count");
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(text.get()));
    }

    public int count(String name, int otherwise) {
        return count(name).orElse(otherwise);
    }
}
