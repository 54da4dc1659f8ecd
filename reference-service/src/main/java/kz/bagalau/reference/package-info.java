/** Codes and names that the whole platform speaks of. */
@NullMarked
package kz.bagalau.reference;

import org.jspecify.annotations.NullMarked;
