/** Organisations of education in the state register. */
@NullMarked
package kz.bagalau.application.organisation;

import org.jspecify.annotations.NullMarked;
