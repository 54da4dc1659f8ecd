/** Holds over HTTP. */
@NullMarked
package kz.bagalau.scheduling.booking.web;

import org.jspecify.annotations.NullMarked;
