/** PostgreSQL and Kafka inside this JVM, real ones, for the local platform and for tests. */
@NullMarked
package kz.bagalau.local.infrastructure;

import org.jspecify.annotations.NullMarked;
