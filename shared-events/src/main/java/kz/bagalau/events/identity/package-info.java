/** Events of identity-service. */
@NullMarked
package kz.bagalau.events.identity;

import org.jspecify.annotations.NullMarked;
