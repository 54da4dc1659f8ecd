/** Numbers of the state that have a check digit. */
@NullMarked
package kz.bagalau.starter.number;

import org.jspecify.annotations.NullMarked;
