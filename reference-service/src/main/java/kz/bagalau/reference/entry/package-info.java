/** The entries, their codes and the search among them. */
@NullMarked
package kz.bagalau.reference.entry;

import org.jspecify.annotations.NullMarked;
