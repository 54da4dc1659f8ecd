/** Who sits where, closed a day before the test. */
@NullMarked
package kz.bagalau.scheduling.roster;

import org.jspecify.annotations.NullMarked;
