package kz.bagalau.system.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Answers the demonstration's questions from what the page shows. */
final class Mathematician {
    enum Kind {
        ONE,
        SEVERAL,
        TEXT,
        PAIRS,
        ORDER
    }

    private static final Pattern EQUATION = Pattern.compile("(\\d+)x \\+ (\\d+) = (\\d+)");
    private static final Pattern PROGRESSION = Pattern.compile("= (\\d+), d = (\\d+)\\D+(\\d+)");
    private static final Pattern POWERS = Pattern.compile("(\\d)(\\d+) · (\\d)(\\d+)");
    private static final Pattern QUADRATIC = Pattern.compile("x \\+ (\\d+) = 0");
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Locator question;
    private final Words words;

    Mathematician(Locator question, Words words) {
        this.question = question;
        this.words = words;
    }

    Kind answer() {
        if (roles(AriaRole.TEXTBOX).count() > 0) {
            roles(AriaRole.TEXTBOX).fill(number());
            return Kind.TEXT;
        }
        if (roles(AriaRole.COMBOBOX).count() > 0) {
            match();
            return Kind.PAIRS;
        }
        if (roles(AriaRole.CHECKBOX).count() > 0) {
            options(AriaRole.CHECKBOX).stream()
                    .filter(option -> isPrime(Integer.parseInt(labelOf(option))))
                    .forEach(Locator::check);
            return Kind.SEVERAL;
        }
        if (roles(AriaRole.RADIO).count() > 0) {
            String right = one();
            options(AriaRole.RADIO).stream()
                    .filter(option -> compact(labelOf(option)).equals(compact(right)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No option " + right + " in " + question.innerText()))
                    .check();
            return Kind.ONE;
        }
        order();
        return Kind.ORDER;
    }

    private String number() {
        var equation = EQUATION.matcher(question.innerText());
        if (equation.find()) {
            return ""
                    + (at(equation.toMatchResult(), 3) - at(equation.toMatchResult(), 2))
                            / at(equation.toMatchResult(), 1);
        }
        MatchResult given = only(PROGRESSION);
        return "" + (at(given, 1) + at(given, 2) * (at(given, 3) - 1));
    }

    private String one() {
        String text = question.innerText();
        if (POWERS.matcher(text).find()) {
            MatchResult given = only(POWERS);
            return given.group(1) + (at(given, 2) + at(given, 4));
        }
        if (QUADRATIC.matcher(text).find()) {
            int product = at(only(QUADRATIC), 1);
            int smaller = (int) Math.sqrt(product);
            return smaller + "; " + (smaller + 1);
        }
        // a price, and by how many per cent it fell
        int[] given = NUMBER.matcher(roles(AriaRole.GROUP).innerText().replace("\u00a0", ""))
                .results()
                .mapToInt(match -> Integer.parseInt(match.group()))
                .limit(2)
                .toArray();
        return given[0] - given[0] * given[1] / 100 + " ₸";
    }

    private void match() {
        for (Locator list : roles(AriaRole.COMBOBOX).all()) {
            String source = list.locator("xpath=ancestor::li[1]")
                    .locator("label")
                    .innerText()
                    .strip();
            String wanted = derivative(onTheLine(source));
            String label = list.locator("option").allInnerTexts().stream()
                    .filter(option -> onTheLine(option).equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No option " + wanted + " for " + source));
            list.selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(label));
        }
    }

    /** A list has powers in characters of their own: 7x⁶. */
    private static String onTheLine(String text) {
        return text.chars()
                .map(letter -> SUPERSCRIPTS.indexOf(letter) < 0 ? letter : '0' + SUPERSCRIPTS.indexOf(letter))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String derivative(String function) {
        if (function.equals("sin x")) {
            return "cos x";
        }
        int n = Integer.parseInt(
                NUMBER.matcher(function).results().findFirst().orElseThrow().group());
        return function.startsWith("x") ? n + "x" + (n - 1) : "" + n;
    }

    /** Moves each fraction up to its place. */
    private void order() {
        Locator lines = roles(AriaRole.LISTITEM);
        List<String> right = lines.all().stream()
                .map(Mathematician::fraction)
                .sorted(Comparator.comparingDouble(Mathematician::value))
                .toList();
        boolean moved = false;
        for (int place = 0; place < right.size(); place++) {
            String wanted = right.get(place);
            int now = IntStream.range(place, right.size())
                    .filter(index -> fraction(lines.nth(index)).equals(wanted))
                    .findFirst()
                    .orElseThrow();
            for (; now > place; now--) {
                question.getByRole(
                                AriaRole.BUTTON,
                                new Locator.GetByRoleOptions()
                                        .setName(words.of("exam:order.up", "label", wanted))
                                        .setExact(true))
                        .click();
                moved = true;
            }
        }
        if (!moved) {
            question.getByText(words.of("exam:order.keep")).click();
        }
    }

    private static String fraction(Locator line) {
        return Pattern.compile("\\d+/\\d+")
                .matcher(line.innerText())
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }

    private static double value(String fraction) {
        String[] parts = fraction.split("/");
        return Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]);
    }

    private static boolean isPrime(int number) {
        return number > 1 && IntStream.rangeClosed(2, (int) Math.sqrt(number)).noneMatch(each -> number % each == 0);
    }

    private MatchResult only(Pattern pattern) {
        return pattern.matcher(question.innerText()).results().findFirst().orElseThrow();
    }

    private static int at(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private Locator roles(AriaRole role) {
        return question.getByRole(role);
    }

    private List<Locator> options(AriaRole role) {
        return roles(role).all();
    }

    private static String labelOf(Locator option) {
        return option.locator("xpath=..").innerText().strip();
    }

    private static String compact(String text) {
        return text.replaceAll("[\\s\u00a0]", "");
    }
}
