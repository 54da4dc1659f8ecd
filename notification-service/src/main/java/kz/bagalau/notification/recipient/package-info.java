/** Where mails go: a projection of the person topic. */
@NullMarked
package kz.bagalau.notification.recipient;

import org.jspecify.annotations.NullMarked;
