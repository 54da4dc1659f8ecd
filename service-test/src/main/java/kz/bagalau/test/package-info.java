/** What the tests of all services share: real PostgreSQL and Kafka, tokens, a clock, the rules of architecture. */
@NullMarked
package kz.bagalau.test;

import org.jspecify.annotations.NullMarked;
