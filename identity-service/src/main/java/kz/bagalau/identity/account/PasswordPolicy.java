package kz.bagalau.identity.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Length and guessability, no rules of composition (architecture 8, ASVS 5.0 6.2). A password that everybody tries first, or that is
 * a word of the person's own address, is refused whatever its estimate.
 */
@Component
class PasswordPolicy {
    static final int SHORTEST = 8;
    static final int LONGEST = 128;

    /** The estimate's time grows with the square of the length; what is strong up to here is strong. */
    private static final int ESTIMATED = 64;

    private static final Optional<String> TOO_WEAK = Optional.of("password-too-weak");

    private final Zxcvbn estimator = new Zxcvbn();
    private final KnownPasswords known;
    private final int minScore;

    PasswordPolicy(KnownPasswords known, AccountProperties properties) {
        this.known = known;
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
        List<String> ownWords = ownWords(email);
        if (known.contains(password) || ownWords.stream().anyMatch(password::equalsIgnoreCase)) {
            return TOO_WEAK;
        }
        String estimated = password.substring(0, Math.min(password.length(), ESTIMATED));
        int score = estimator.measure(estimated, guessable(ownWords)).getScore();
        return score < minScore ? TOO_WEAK : Optional.empty();
    }

    private List<String> guessable(List<String> ownWords) {
        List<String> words = new ArrayList<>(ownWords);
        words.addAll(known.fieldWords());
        return words;
    }

    private static List<String> ownWords(String email) {
        List<String> words = new ArrayList<>(List.of(email));
        words.addAll(Arrays.asList(email.split("[^A-Za-z0-9]+", -1)));
        words.add(email.substring(0, email.indexOf('@')));
        words.removeIf(String::isEmpty);
        return words;
    }
}
