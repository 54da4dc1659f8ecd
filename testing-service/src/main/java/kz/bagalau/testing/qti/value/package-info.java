/** QTI values: three cardinalities, twelve base types, and NULL. */
@NullMarked
package kz.bagalau.testing.qti.value;

import org.jspecify.annotations.NullMarked;
