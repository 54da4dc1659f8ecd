/** The topics that a service owns. */
@NullMarked
package kz.bagalau.starter.event.topic;

import org.jspecify.annotations.NullMarked;
