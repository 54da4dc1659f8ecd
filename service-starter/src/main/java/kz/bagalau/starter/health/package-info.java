/** Whether the broker answers. */
@NullMarked
package kz.bagalau.starter.health;

import org.jspecify.annotations.NullMarked;
