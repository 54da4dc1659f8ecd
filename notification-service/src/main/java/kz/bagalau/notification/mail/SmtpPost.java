package kz.bagalau.notification.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.Date;
import kz.bagalau.notification.letter.RenderedLetter;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Hands a letter to the mail server. */
@Component
class SmtpPost {
    private final JavaMailSender sender;
    private final SendingProperties properties;
    private final Clock clock;

    SmtpPost(JavaMailSender sender, SendingProperties properties, Clock clock) {
        this.sender = sender;
        this.properties = properties;
        this.clock = clock;
    }

    SmtpAnswer send(DueMail mail, RenderedLetter letter) {
        try {
            sender.send(message(mail, letter));
            return new SmtpAnswer.Accepted();
        } catch (AddressException e) {
            return SmtpFailure.refused(e);
        } catch (MailException e) {
            return SmtpFailure.answer(e);
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new IllegalStateException("Mail " + mail.id() + " could not be built", e);
        }
    }

    private MimeMessage message(DueMail mail, RenderedLetter letter)
            throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = sender.createMimeMessage();
        message.setFrom(new InternetAddress(properties.from(), letter.senderName(), "UTF-8"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.address(), true));
        message.setSubject(letter.subject(), "UTF-8");
        message.setSentDate(Date.from(clock.instant()));
        message.setContentLanguage(new String[] {mail.addressee().locale()});
        message.setHeader("Message-ID", mail.messageId());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContent(new MimeMultipart("alternative", part(letter.text(), "plain"), part(letter.html(), "html")));
        return message;
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, "UTF-8", subtype);
        return part;
    }
}
