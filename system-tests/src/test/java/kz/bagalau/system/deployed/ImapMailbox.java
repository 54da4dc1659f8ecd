package kz.bagalau.system.deployed;

import static org.awaitility.Awaitility.await;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import kz.bagalau.system.platform.Mailbox;

/** The mails of a server that gives everybody's to whoever asks by the address, as GreenMail does without authentication. */
final class ImapMailbox implements Mailbox {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String host;
    private final int port;

    ImapMailbox(String host, int port) {
        this.host = host;
        this.port = port;
    }

    @Override
    public String awaitText(String to, String subjectPart) {
        return await("mail '" + subjectPart + "' to " + to)
                .atMost(PATIENCE)
                .until(() -> newest(to, subjectPart), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<String> newest(String to, String subjectPart) {
        Properties limits = new Properties();
        limits.put("mail.imap.connectiontimeout", "5000");
        limits.put("mail.imap.timeout", "10000");
        try (Store store = Session.getInstance(limits).getStore("imap")) {
            store.connect(host, port, to, to);
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                for (int number = inbox.getMessageCount(); number > 0; number--) {
                    Message mail = inbox.getMessage(number);
                    if (mail.getSubject().contains(subjectPart)) {
                        return Optional.of(text(mail));
                    }
                }
                return Optional.empty();
            }
        } catch (MessagingException e) {
            throw new IllegalStateException("The mails at " + host + ":" + port + " can't be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain")) {
            return (String) part.getContent();
        }
        StringBuilder text = new StringBuilder();
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                text.append(text(parts.getBodyPart(i)));
            }
        }
        return text.toString();
    }
}
