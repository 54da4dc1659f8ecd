/** The QTI expression set: parsed and type-checked once, evaluated per response. */
@NullMarked
package kz.bagalau.testing.qti.expression;

import org.jspecify.annotations.NullMarked;
