/** Roles of the staff with their scope and period (domain 1, S1). */
@NullMarked
package kz.bagalau.identity.staff;

import org.jspecify.annotations.NullMarked;
