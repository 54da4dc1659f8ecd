/** Mails as queued rows: one per event, sent with retries, visible to the operator. */
@NullMarked
package kz.bagalau.notification.mail;

import org.jspecify.annotations.NullMarked;
