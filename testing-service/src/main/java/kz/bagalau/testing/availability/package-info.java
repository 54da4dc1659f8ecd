/** Of which tests papers can be made, and what is missing for the others. */
@NullMarked
package kz.bagalau.testing.availability;

import org.jspecify.annotations.NullMarked;
