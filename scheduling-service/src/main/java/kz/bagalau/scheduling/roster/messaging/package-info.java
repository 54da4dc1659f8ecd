/** What others hear of closed rosters. */
@NullMarked
package kz.bagalau.scheduling.roster.messaging;

import org.jspecify.annotations.NullMarked;
