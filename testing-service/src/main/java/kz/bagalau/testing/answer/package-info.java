/** Answers, saved one by one and acknowledged. */
@NullMarked
package kz.bagalau.testing.answer;

import org.jspecify.annotations.NullMarked;
