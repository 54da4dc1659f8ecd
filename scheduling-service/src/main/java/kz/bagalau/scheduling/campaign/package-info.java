/** The seasons of the assessment with their windows; one is open. */
@NullMarked
package kz.bagalau.scheduling.campaign;

import org.jspecify.annotations.NullMarked;
