/** One person's frozen paper. */
@NullMarked
package kz.bagalau.testing.form;

import org.jspecify.annotations.NullMarked;
