package kz.bagalau.testing.qti.response;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.bagalau.testing.qti.value.ScalarParser;
import kz.bagalau.testing.qti.value.Scalars.Int;
import kz.bagalau.testing.qti.value.Scalars.Real;
import kz.bagalau.testing.qti.value.Scalars.Text;
import kz.bagalau.testing.qti.value.Value;
import kz.bagalau.testing.qti.value.Value.Scalar;

/** The record that a typed text becomes when its variable is one: the text, its number, and how it was written. */
final class NumberRecord {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d*)(?:\\.(\\d*))?(?:[eE]([+-]?\\d{1,4}))?");

    private NumberRecord() {}

    static Value of(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return Value.NULL;
        }
        Map<String, Scalar> fields = new HashMap<>(Map.of("stringValue", new Text(typed)));
        Matcher number = NUMBER.matcher(text);
        ScalarParser.real(text).filter(_ -> number.matches()).ifPresent(value -> {
            fields.put("floatValue", new Real(value));
            digits(fields, number);
            if (text.matches("[+-]?\\d{1,18}")) {
                fields.put("integerValue", new Int(Long.parseLong(text)));
            }
        });
        return Value.fields(fields);
    }

    private static void digits(Map<String, Scalar> fields, Matcher number) {
        String left = number.group(1);
        String right = number.group(2) == null ? "" : number.group(2);
        int exponent = number.group(3) == null ? 0 : Integer.parseInt(number.group(3));
        fields.put("leftDigits", new Int(left.length()));
        fields.put("rightDigits", new Int(right.length()));
        fields.put("ndp", new Int(Math.max(0, right.length() - exponent)));
        fields.put("nsf", new Int((left + right).replaceFirst("^0+", "").length()));
        if (number.group(3) != null) {
            fields.put("exponent", new Int(exponent));
        }
    }
}
