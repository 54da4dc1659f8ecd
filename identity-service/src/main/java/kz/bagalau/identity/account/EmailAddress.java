package kz.bagalau.identity.account;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address to which mail can be sent: local part in ASCII without quotes, domain with a dot, its name in national
 * letters turned into ASCII.
 *
 * @param value as mails are addressed; the letter case of the local part is the person's
 */
public record EmailAddress(String value) {
    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final Pattern LOCAL_PART =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]([a-z0-9-]*[a-z0-9])");

    /** Reads what a person typed; empty when no mail could go there. */
    public static Optional<EmailAddress> parse(String typed) {
        String text = typed.strip();
        int at = text.lastIndexOf('@');
        if (at < 1 || at > LONGEST_LOCAL_PART || text.length() > LONGEST) {
            return Optional.empty();
        }
        String local = text.substring(0, at);
        return LOCAL_PART.matcher(local).matches()
                ? asciiDomain(text.substring(at + 1))
                        .map(domain -> new EmailAddress(local + "@" + domain))
                        .filter(email -> email.value.length() <= LONGEST)
                : Optional.empty();
    }

    /** What makes two addresses the same account's (S0): the address without its letter case. */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    /** Shows nothing of the address, so that no log does. */
    @Override
    public String toString() {
        return "EmailAddress[…]";
    }

    private static Optional<String> asciiDomain(String domain) {
        try {
            String ascii = IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            return DOMAIN.matcher(ascii).matches() ? Optional.of(ascii) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
