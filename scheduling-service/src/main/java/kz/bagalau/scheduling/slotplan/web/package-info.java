/** Plans of slots for operators. */
@NullMarked
package kz.bagalau.scheduling.slotplan.web;

import org.jspecify.annotations.NullMarked;
