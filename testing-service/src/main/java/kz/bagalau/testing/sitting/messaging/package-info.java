/** What other services tell of applications and slots, and what they are told of sittings. */
@NullMarked
package kz.bagalau.testing.sitting.messaging;

import org.jspecify.annotations.NullMarked;
