/** Availability of papers from Kafka. */
@NullMarked
package kz.bagalau.application.paper.messaging;

import org.jspecify.annotations.NullMarked;
