/** What is refused in every request before a controller sees it: texts that can't be kept, days that are none, bodies too large. */
@NullMarked
package kz.bagalau.starter.input;

import org.jspecify.annotations.NullMarked;
