/** Events in: once in effect, dead letters and their replay. */
@NullMarked
package kz.bagalau.starter.event.inbox;

import org.jspecify.annotations.NullMarked;
