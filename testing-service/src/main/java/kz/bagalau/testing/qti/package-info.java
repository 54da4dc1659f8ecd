/** The QTI 2.2 engine: imports items, delivers them without their answers, and scores responses. */
@NullMarked
package kz.bagalau.testing.qti;

import org.jspecify.annotations.NullMarked;
