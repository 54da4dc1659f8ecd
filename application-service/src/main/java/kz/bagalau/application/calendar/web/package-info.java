/** The test's day as a file of a calendar. */
@NullMarked
package kz.bagalau.application.calendar.web;

import org.jspecify.annotations.NullMarked;
