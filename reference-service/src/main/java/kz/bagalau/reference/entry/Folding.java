package kz.bagalau.reference.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Makes names alike that people type differently: Kazakh letters by their Russian neighbours, ё by е, Latin letters by Cyrillic ones of the
 * same look, no case, no quotes, no №, a dash as a space.
 */
final class Folding {
    private static final String TYPED = "әғқңөұүһіёaceikmopxy";
    private static final String FOLDED = "агкноуухиеасеикморху";

    private Folding() {}

    /** The words of a text, folded, with one space between them. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(letter -> folded.appendCodePoint(Character.isLetterOrDigit(letter) ? folded(letter) : ' '));
        return folded.toString().strip().replaceAll(" +", " ");
    }

    /** Both names, with a space around every word, so that a whole word can be told from a part of one. */
    static String names(LocalizedName name) {
        return " " + fold(name.kk()) + "  " + fold(name.ru()) + " ";
    }

    /** What a name has to contain to be found: each word anywhere in it, but a number as a whole, since school 1 is not school 12. */
    static List<String> patterns(String query) {
        return Arrays.stream(fold(query).split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.chars().allMatch(Character::isDigit) ? "% " + word + " %" : "%" + word + "%")
                .collect(Collectors.toList());
    }

    private static int folded(int letter) {
        int at = TYPED.indexOf(letter);
        return at < 0 ? letter : FOLDED.codePointAt(at);
    }
}
