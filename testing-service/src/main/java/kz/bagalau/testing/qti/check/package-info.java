/** The operator's command that imports items and runs their cases. */
@NullMarked
package kz.bagalau.testing.qti.check;

import org.jspecify.annotations.NullMarked;
