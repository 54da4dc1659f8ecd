/** The published schedule as a file. */
@NullMarked
package kz.bagalau.scheduling.schedule.web;

import org.jspecify.annotations.NullMarked;
