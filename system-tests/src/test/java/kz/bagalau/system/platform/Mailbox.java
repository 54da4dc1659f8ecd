package kz.bagalau.system.platform;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the mails of a platform can be read. */
public interface Mailbox {
    /** A link in a mail's text. */
    Pattern LINK = Pattern.compile("https?://[^\\s\"'<>]+");

    /** Waits for a mail to an address whose subject contains a text; gives the plain text of the newest. */
    String awaitText(String to, String subjectPart);

    /** The first link of the newest mail to an address, waited for. */
    default String awaitLink(String to) {
        String text = awaitText(to, "");
        Matcher link = LINK.matcher(text);
        if (!link.find()) {
            throw new IllegalStateException("No link in the mail to " + to + ": " + text);
        }
        return link.group();
    }
}
