/** The duty roster of administrators and observers. */
@NullMarked
package kz.bagalau.scheduling.duty;

import org.jspecify.annotations.NullMarked;
