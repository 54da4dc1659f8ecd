/** The item bank: QTI packages in, published items out. */
@NullMarked
package kz.bagalau.testing.bank;

import org.jspecify.annotations.NullMarked;
