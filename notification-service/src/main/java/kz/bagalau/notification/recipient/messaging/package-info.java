/** What the person topic tells. */
@NullMarked
package kz.bagalau.notification.recipient.messaging;

import org.jspecify.annotations.NullMarked;
