/** The mail one day before the test (S3 2.1). */
@NullMarked
package kz.bagalau.notification.reminder;

import org.jspecify.annotations.NullMarked;
