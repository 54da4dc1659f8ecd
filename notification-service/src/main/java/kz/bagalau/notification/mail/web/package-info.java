/** The operator's view of the mails. */
@NullMarked
package kz.bagalau.notification.mail.web;

import org.jspecify.annotations.NullMarked;
