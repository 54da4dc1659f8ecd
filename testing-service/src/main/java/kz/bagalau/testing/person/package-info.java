/** Names for the roster. */
@NullMarked
package kz.bagalau.testing.person;

import org.jspecify.annotations.NullMarked;
