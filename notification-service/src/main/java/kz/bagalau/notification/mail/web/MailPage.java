package kz.bagalau.notification.mail.web;

import java.util.List;
import java.util.UUID;
import kz.bagalau.notification.mail.MailView;
import org.jspecify.annotations.Nullable;

/**
 * One page of mails.
 *
 * @param next cursor of the next page, null on the last
 */
record MailPage(List<MailView> mails, @Nullable UUID next) {
    /** A page of one more than asked for: the surplus tells that there is a next page. */
    static MailPage of(List<MailView> found, int size) {
        return found.size() <= size
                ? new MailPage(found, null)
                : new MailPage(found.subList(0, size), found.get(size - 1).id());
    }
}
