/** What the other services are told about entries. */
@NullMarked
package kz.bagalau.reference.entry.messaging;

import org.jspecify.annotations.NullMarked;
