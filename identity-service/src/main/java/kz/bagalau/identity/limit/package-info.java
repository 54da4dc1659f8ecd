/** Limits of attempts that hold over all instances. */
@NullMarked
package kz.bagalau.identity.limit;

import org.jspecify.annotations.NullMarked;
