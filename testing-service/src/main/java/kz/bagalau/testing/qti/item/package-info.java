/** Declarations of an item's variables, with their mappings and tables. */
@NullMarked
package kz.bagalau.testing.qti.item;

import org.jspecify.annotations.NullMarked;
