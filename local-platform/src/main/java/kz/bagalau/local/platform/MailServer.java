package kz.bagalau.local.platform;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** An SMTP server that keeps what it is given, to be read on the control page. */
final class MailServer implements AutoCloseable {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"'<>]+");

    /** A mail as a person would see it. */
    record Mail(
            int id, List<String> to, String subject, String text, String html, Instant sentAt, List<String> links) {}

    private final GreenMail server;

    MailServer(int port) {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    /** The mails to an address, or all when it is empty; the newest first. */
    List<Mail> mails(String to) {
        MimeMessage[] messages = server.getReceivedMessages();
        List<Mail> mails = new ArrayList<>();
        for (int i = messages.length - 1; i >= 0; i--) {
            if (to.isEmpty() || recipients(messages[i]).contains(to)) {
                mails.add(read(i + 1, messages[i]));
            }
        }
        return mails;
    }

    private static List<String> recipients(MimeMessage message) {
        try {
            return Arrays.stream(message.getRecipients(Message.RecipientType.TO))
                    .map(address -> ((InternetAddress) address).getAddress())
                    .toList();
        } catch (MessagingException e) {
            throw new IllegalStateException("A received mail could not be read", e);
        }
    }

    private static Mail read(int id, MimeMessage message) {
        try {
            StringBuilder text = new StringBuilder();
            StringBuilder html = new StringBuilder();
            collect(message, text, html);
            List<String> links = LINK.matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .distinct()
                    .toList();
            Instant sentAt = message.getSentDate() == null
                    ? Instant.EPOCH
                    : message.getSentDate().toInstant();
            return new Mail(
                    id, recipients(message), message.getSubject(), text.toString(), html.toString(), sentAt, links);
        } catch (MessagingException e) {
            throw new IllegalStateException("A received mail could not be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(Part part, StringBuilder text, StringBuilder html)
            throws MessagingException, IOException {
        if (part.isMimeType("text/plain")) {
            text.append(part.getContent());
        } else if (part.isMimeType("text/html")) {
            html.append(part.getContent());
        } else if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart child = parts.getBodyPart(i);
                collect(child, text, html);
            }
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
