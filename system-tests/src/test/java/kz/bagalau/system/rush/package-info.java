/** A rush for the seats of one slot at scheduling-service alone, recorded and checked. */
@NullMarked
package kz.bagalau.system.rush;

import org.jspecify.annotations.NullMarked;
