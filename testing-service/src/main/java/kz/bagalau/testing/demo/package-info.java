/** Items for demonstrations. */
@NullMarked
package kz.bagalau.testing.demo;

import org.jspecify.annotations.NullMarked;
