/** The test's day in a person's own calendar. */
@NullMarked
package kz.bagalau.application.calendar;

import org.jspecify.annotations.NullMarked;
