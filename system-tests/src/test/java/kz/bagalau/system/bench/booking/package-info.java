/** Seats held over HTTP beside the same work over plain JDBC. */
@NullMarked
package kz.bagalau.system.bench.booking;

import org.jspecify.annotations.NullMarked;
