package kz.bagalau.system.journey;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands on a page, beside what the web app's catalogues have for it. */
final class Texts {
    private static final Map<Words, Texts> READ = new ConcurrentHashMap<>();
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,;:()«»\"]+");
    private static final Pattern KEY = Pattern.compile("([A-Za-z][\\w-]*)(\\.[\\w-]+)+");
    /** Also what is read aloud only. */
    private static final String ALL = """
            () => {
              const said = [document.title];
              const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (nodes.nextNode()) {
                if (!nodes.currentNode.parentElement.closest('script, style')) said.push(nodes.currentNode.data);
              }
              for (const name of ['aria-label', 'placeholder', 'title', 'alt']) {
                for (const each of document.querySelectorAll(`body [${name}]`)) said.push(each.getAttribute(name));
              }
              return [...new Set(said.map((each) => each.trim()))];
            }
            """;

    private final Words words;
    private final Set<String> groups = new HashSet<>();
    private final Set<String> texts = new HashSet<>();

    private Texts(Words words) {
        this.words = words;
        for (Path catalogue : words.catalogues()) {
            for (Map.Entry<String, JsonNode> each :
                    JsonMapper.shared().readTree(catalogue).properties()) {
                if (each.getValue().isObject()) {
                    groups.add(each.getKey());
                }
                read(each.getValue());
            }
        }
    }

    static Texts of(Words words) {
        return READ.computeIfAbsent(words, Texts::new);
    }

    private void read(JsonNode text) {
        if (text.isString()) {
            texts.add(text.asString());
        } else {
            text.forEach(this::read);
        }
    }

    /** Names of texts that the page shows because it has no such text. */
    List<String> rawKeys(Page page) {
        return said(page)
                .flatMap(BETWEEN_WORDS::splitAsStream)
                .filter(word -> KEY.matcher(word).matches() && groups.contains(word.split("\\.", 2)[0]))
                .map(word -> "no text for " + word)
                .toList();
    }

    /** Texts that only the other language has. */
    List<String> saidOtherwise(Page page) {
        Set<String> others = new HashSet<>(of(words.other()).texts);
        others.removeAll(texts);
        return said(page)
                .filter(others::contains)
                .map(text -> "in the language of others: " + text)
                .toList();
    }

    private static Stream<String> said(Page page) {
        List<?> texts = (List<?>) Objects.requireNonNull(page.evaluate(ALL));
        return texts.stream().map(String.class::cast);
    }
}
