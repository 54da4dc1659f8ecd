package kz.bagalau.notification.letter;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Lays a letter out as HTML and as plain text. */
public final class LetterRenderer {
    /** Texts of the layout, the same in every letter. */
    private static final List<String> COMMON = List.of("brand", "organisation", "regards", "automatic", "link");

    private final ITemplateEngine engine;
    private final MessageSource texts;

    LetterRenderer(ITemplateEngine engine, MessageSource texts) {
        this.engine = engine;
        this.texts = texts;
    }

    /** Both alternatives of a letter. */
    public RenderedLetter render(Letter letter) {
        LetterWords words = new LetterWords(texts, letter.language());
        Context context = new Context(Locale.of(letter.language()));
        context.setVariable("letter", letter);
        COMMON.forEach(key -> context.setVariable(key, words.text(key)));
        return new RenderedLetter(
                letter.subject(),
                words.text("brand"),
                engine.process("letter.txt", context),
                engine.process("letter.html", context));
    }
}
