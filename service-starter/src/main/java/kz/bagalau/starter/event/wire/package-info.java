/** How an event looks in Kafka: headers, JSON, and what caused it. */
@NullMarked
package kz.bagalau.starter.event.wire;

import org.jspecify.annotations.NullMarked;
