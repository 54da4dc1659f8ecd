/** Reads what the services tell of the staff. */
@NullMarked
package kz.bagalau.identity.audit.messaging;

import org.jspecify.annotations.NullMarked;
