/** Scoring by QTI response processing, and results. */
@NullMarked
package kz.bagalau.testing.result;

import org.jspecify.annotations.NullMarked;
