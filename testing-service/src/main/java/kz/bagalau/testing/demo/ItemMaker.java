package kz.bagalau.testing.demo;

import java.util.List;
import java.util.Locale;

/**
 * Makes the items of one subject and language; each says in its title that it is a demonstration.
 *
 * @param subject code of the subject, with which the identifiers begin
 * @param language kk or ru
 */
record ItemMaker(String subject, String language) {
    private static final Wording DEMONSTRATION = new Wording("көрсетілім", "демонстрация");

    String choice(String kind, int variant, Wording title, Wording prompt, List<String> rightFirst) {
        return QtiXml.choice(id(kind, variant), language, title(title), prompt.in(language), rightFirst);
    }

    String multiple(String kind, int variant, Wording title, Wording prompt, List<String> right, List<String> wrong) {
        return QtiXml.multiple(id(kind, variant), language, title(title), prompt.in(language), right, wrong);
    }

    String number(String kind, int variant, Wording title, Wording prompt, long right) {
        return QtiXml.number(id(kind, variant), language, title(title), prompt.in(language), right);
    }

    String order(String kind, int variant, Wording title, Wording prompt, List<String> inOrder) {
        return QtiXml.order(id(kind, variant), language, title(title), prompt.in(language), inOrder);
    }

    String match(String kind, int variant, Wording title, Wording prompt, List<String> sources, List<String> targets) {
        return QtiXml.match(id(kind, variant), language, title(title), prompt.in(language), sources, targets);
    }

    private String title(Wording title) {
        return title(title, language);
    }

    static String title(Wording title, String language) {
        return title.in(language) + " (" + DEMONSTRATION.in(language) + ")";
    }

    private String id(String kind, int variant) {
        return "%s-%s-%d-%s".formatted(subject.toLowerCase(Locale.ROOT), kind, variant + 1, language);
    }
}
