/** One clock, and the days of Asia/Almaty. */
@NullMarked
package kz.bagalau.starter.time;

import org.jspecify.annotations.NullMarked;
