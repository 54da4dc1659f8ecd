/** The campaigns as scheduling published them. */
@NullMarked
package kz.bagalau.application.campaign;

import org.jspecify.annotations.NullMarked;
