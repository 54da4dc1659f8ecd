/** What other services say about an application, and what it says to them. */
@NullMarked
package kz.bagalau.application.application.messaging;

import org.jspecify.annotations.NullMarked;
