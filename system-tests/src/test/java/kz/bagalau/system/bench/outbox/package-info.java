/** The outbox beside Namastack's. */
@NullMarked
package kz.bagalau.system.bench.outbox;

import org.jspecify.annotations.NullMarked;
