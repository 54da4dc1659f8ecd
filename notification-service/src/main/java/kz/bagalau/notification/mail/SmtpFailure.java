package kz.bagalau.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import kz.bagalau.notification.mail.SmtpAnswer.NotNow;
import kz.bagalau.notification.mail.SmtpAnswer.Refused;
import kz.bagalau.notification.mail.SmtpAnswer.ServerAway;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** Reads a failure of the mail library: a code of 550 to 559 on a recipient or on the content is for ever (RFC 5321, 4.2.1). */
final class SmtpFailure {
    private SmtpFailure() {}

    static SmtpAnswer answer(MailException failure) {
        if (failure instanceof MailAuthenticationException) {
            return new ServerAway("authentication refused");
        }
        if (failure instanceof MailSendException send && send.getMessageExceptions().length > 0) {
            return ofMessage(send.getMessageExceptions()[0]);
        }
        return new ServerAway(nameOf(rootOf(failure)));
    }

    static SmtpAnswer refused(AddressException failure) {
        return new Refused("address invalid");
    }

    private static SmtpAnswer ofMessage(Exception failure) {
        boolean answered = false;
        for (Exception each = failure; each != null; each = next(each)) {
            int code = code(each);
            if (code >= 550 && code <= 559) {
                return new Refused("SMTP " + code);
            }
            if (code > 0) {
                return new NotNow("SMTP " + code);
            }
            answered |= each instanceof AddressException;
        }
        return answered ? new Refused("address invalid") : new ServerAway(nameOf(rootOf(failure)));
    }

    private static int code(Exception failure) {
        return switch (failure) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSendFailedException content -> content.getReturnCode();
            default -> 0;
        };
    }

    private static @Nullable Exception next(Exception failure) {
        return failure instanceof MessagingException messaging ? messaging.getNextException() : null;
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == null || cause == failure ? failure : rootOf(cause);
    }

    private static String nameOf(Throwable failure) {
        return failure.getClass().getSimpleName();
    }
}
