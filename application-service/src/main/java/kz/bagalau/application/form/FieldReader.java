package kz.bagalau.application.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.bagalau.starter.input.PlainText;
import org.jspecify.annotations.Nullable;

/** Reads typed fields one by one and keeps what is wrong with them; what has a fault is read as null. */
final class FieldReader {
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern DATE_FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern YEAR_FORM = Pattern.compile("\\d{4}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private static final int SHORTEST_TEXT = 2;
    private static final int LONGEST_TEXT = 300;

    private final List<FieldFault> faults = new ArrayList<>();

    List<FieldFault> faults() {
        return faults;
    }

    void refuse(String field, Fault fault) {
        faults.add(new FieldFault(field, fault));
    }

    @Nullable
    String present(String field, @Nullable String typed, Fault whenMissing) {
        String text = trimmed(typed);
        if (text == null) {
            refuse(field, whenMissing);
        }
        return text;
    }

    @Nullable
    String text(String field, @Nullable String typed) {
        String text = present(field, typed, Fault.REQUIRED);
        if (text == null) {
            return null;
        }
        if (text.length() < SHORTEST_TEXT || text.length() > LONGEST_TEXT) {
            refuse(field, Fault.LENGTH_INVALID);
            return null;
        }
        if (!PlainText.isOneLine(text) || !LETTER.matcher(text).find()) {
            refuse(field, Fault.TEXT_INVALID);
            return null;
        }
        return text;
    }

    <E extends Enum<E>> @Nullable E oneOf(String field, @Nullable String typed, Class<E> type, Fault whenUnknown) {
        String name = present(field, typed, Fault.REQUIRED);
        if (name == null) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        refuse(field, whenUnknown);
        return null;
    }

    <E extends Enum<E>> @Nullable E openOneOf(
            String field, @Nullable String typed, Class<E> type, Set<E> open, Fault whenUnknown, Fault whenClosed) {
        E chosen = oneOf(field, typed, type, whenUnknown);
        if (chosen != null && !open.contains(chosen)) {
            refuse(field, whenClosed);
            return null;
        }
        return chosen;
    }

    @Nullable
    Integer year(String field, @Nullable String typed, int earliest, int latest) {
        String text = present(field, typed, Fault.REQUIRED);
        if (text == null) {
            return null;
        }
        int year = YEAR_FORM.matcher(text).matches() ? Integer.parseInt(text) : -1;
        if (year < earliest || year > latest) {
            refuse(field, Fault.YEAR_INVALID);
            return null;
        }
        return year;
    }

    @Nullable
    LocalDate date(String field, @Nullable String typed) {
        String text = present(field, typed, Fault.REQUIRED);
        if (text == null) {
            return null;
        }
        try {
            if (DATE_FORM.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException noSuchDay) {
            // told below, as any other wrong date
        }
        refuse(field, Fault.DATE_INVALID);
        return null;
    }

    @Nullable
    UUID id(String field, @Nullable String typed, Fault whenMissing) {
        String text = present(field, typed, whenMissing);
        if (text == null) {
            return null;
        }
        if (UUID_FORM.matcher(text).matches()) {
            return UUID.fromString(text);
        }
        refuse(field, Fault.FORMAT_INVALID);
        return null;
    }

    static @Nullable String trimmed(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
