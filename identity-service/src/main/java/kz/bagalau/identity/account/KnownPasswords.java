package kz.bagalau.identity.account;

import com.nulabinc.zxcvbn.StandardDictionaries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Passwords that everybody tries first, in any letter case: the 30,000 that were leaked most often, as zxcvbn brings them (ASVS 5.0
 * 6.2.4), and this field's words in Kazakh, Russian and Latin letters (6.1.2, 6.2.11), which stand in {@code password-words.txt}.
 */
@Component
class KnownPasswords {
    private static final ClassPathResource WORDS = new ClassPathResource("identity/password-words.txt");

    private final List<String> fieldWords;
    private final Set<String> known;

    KnownPasswords() {
        try {
            fieldWords = WORDS.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            known = Stream.concat(
                            StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies().stream(), fieldWords.stream())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Words of this field, the likeliest first. */
    List<String> fieldWords() {
        return fieldWords;
    }

    boolean contains(String password) {
        return known.contains(password.toLowerCase(Locale.ROOT));
    }
}
