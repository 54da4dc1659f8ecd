/** Events out (outbox) and in (inbox), exactly once in effect. */
@NullMarked
package kz.bagalau.starter.event;

import org.jspecify.annotations.NullMarked;
