/** What becomes of work in the background that fails. */
@NullMarked
package kz.bagalau.starter.schedule;

import org.jspecify.annotations.NullMarked;
