/** One person's test, from the application to its end. */
@NullMarked
package kz.bagalau.testing.sitting;

import org.jspecify.annotations.NullMarked;
