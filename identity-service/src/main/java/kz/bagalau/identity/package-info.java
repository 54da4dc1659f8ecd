/** Accounts, persons, roles of the staff, and the OpenID Connect provider of the platform. */
@NullMarked
package kz.bagalau.identity;

import org.jspecify.annotations.NullMarked;
