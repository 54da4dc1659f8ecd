/** The wire contract of the platform: event records of JDK types, their types and their topics. */
@NullMarked
package kz.bagalau.events;

import org.jspecify.annotations.NullMarked;
