/** Events of application-service. */
@NullMarked
package kz.bagalau.events.application;

import org.jspecify.annotations.NullMarked;
