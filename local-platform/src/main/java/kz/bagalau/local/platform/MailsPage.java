package kz.bagalau.local.platform;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The mails as one plain page. */
final class MailsPage {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Almaty"));

    private MailsPage() {}

    static String of(List<MailServer.Mail> mails, Instant now) {
        StringBuilder page = new StringBuilder("""
                <!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>Mails of the local platform</title>
                <style>body{font:16px/1.5 system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem;color:#16323f}
                article{border:1px solid #cdd9de;border-radius:8px;padding:1rem 1.25rem;margin:1rem 0}
                h2{margin:0;font-size:1.1rem}p{margin:.25rem 0;color:#4a5f69}pre{white-space:pre-wrap;font:inherit}</style>
                <h1>Mails</h1>
                """);
        page.append("<p>The platform's clock: ").append(TIME.format(now)).append(" (Asia/Almaty). ");
        page.append(mails.isEmpty() ? "No mail yet.</p>" : mails.size() + " mails, the newest first.</p>");
        for (MailServer.Mail mail : mails) {
            page.append("<article><h2>").append(escape(mail.subject())).append("</h2><p>");
            page.append(escape(String.join(", ", mail.to()))).append(" · ").append(TIME.format(mail.sentAt()));
            page.append("</p><pre>").append(linked(escape(mail.text()))).append("</pre></article>");
        }
        return page.append("</html>").toString();
    }

    private static String linked(String escaped) {
        return escaped.replaceAll("(https?://[^\\s&<]+)", "<a href=\"$1\">$1</a>");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
