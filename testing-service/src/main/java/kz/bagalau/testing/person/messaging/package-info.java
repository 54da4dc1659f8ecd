/** The person topic. */
@NullMarked
package kz.bagalau.testing.person.messaging;

import org.jspecify.annotations.NullMarked;
