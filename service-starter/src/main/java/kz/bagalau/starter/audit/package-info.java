/** Records what the staff does: every request that may change something, and every one that was denied. */
@NullMarked
package kz.bagalau.starter.audit;

import org.jspecify.annotations.NullMarked;
