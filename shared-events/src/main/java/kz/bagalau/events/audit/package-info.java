/** What the staff did, told by every service. */
@NullMarked
package kz.bagalau.events.audit;

import org.jspecify.annotations.NullMarked;
