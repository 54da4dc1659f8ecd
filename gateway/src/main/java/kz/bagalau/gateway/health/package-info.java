/** The health of the whole platform. */
@NullMarked
package kz.bagalau.gateway.health;

import org.jspecify.annotations.NullMarked;
