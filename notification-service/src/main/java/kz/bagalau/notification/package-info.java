/** E-mail of the platform, in the language of the person. */
@NullMarked
package kz.bagalau.notification;

import org.jspecify.annotations.NullMarked;
