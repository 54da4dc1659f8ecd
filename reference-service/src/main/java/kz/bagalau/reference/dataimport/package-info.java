/** Entries from CSV files: all lines or none. */
@NullMarked
package kz.bagalau.reference.dataimport;

import org.jspecify.annotations.NullMarked;
