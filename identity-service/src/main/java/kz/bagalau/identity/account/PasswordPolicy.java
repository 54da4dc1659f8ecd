package kz.bagalau.identity.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Length and guessability, no rules of composition (architecture 8, ASVS 5.0 6.2). */
@Component
class PasswordPolicy {
    static final int SHORTEST = 8;
    static final int LONGEST = 128;

    /** The estimate's time grows with the square of the length; what is strong up to here is strong. */
    private static final int ESTIMATED = 64;

    private final Zxcvbn estimator = new Zxcvbn();
    private final int minScore;

    PasswordPolicy(AccountProperties properties) {
        this.minScore = properties.passwordMinScore();
    }

    /** Why the password is refused, as a problem code; empty when it is good. */
    Optional<String> refusal(String password, String email) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of("password-too-short");
        }
        if (length > LONGEST) {
            return Optional.of("password-too-long");
        }
        String estimated = password.substring(0, Math.min(password.length(), ESTIMATED));
        int score = estimator.measure(estimated, ownWords(email)).getScore();
        return score < minScore ? Optional.of("password-too-weak") : Optional.empty();
    }

    private static List<String> ownWords(String email) {
        List<String> words = new ArrayList<>(List.of("bagalau", "бағалау", email));
        words.addAll(Arrays.asList(email.split("[^A-Za-z0-9]+", -1)));
        words.add(email.substring(0, email.indexOf('@')));
        words.removeIf(String::isEmpty);
        return words;
    }
}
