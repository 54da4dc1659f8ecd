/** The paper and its answers over HTTP. */
@NullMarked
package kz.bagalau.testing.answer.web;

import org.jspecify.annotations.NullMarked;
