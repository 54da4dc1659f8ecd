/** Every operation of a service held against docs/access.csv: which roles may call it, and whose objects it gives away. */
@NullMarked
package kz.bagalau.test.access;

import org.jspecify.annotations.NullMarked;
