/** Events of testing-service. */
@NullMarked
package kz.bagalau.events.testing;

import org.jspecify.annotations.NullMarked;
