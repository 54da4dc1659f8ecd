/** Events that a person is told by mail. */
@NullMarked
package kz.bagalau.notification.mail.messaging;

import org.jspecify.annotations.NullMarked;
