/** What the gateway costs a request. */
@NullMarked
package kz.bagalau.system.bench.gateway;

import org.jspecify.annotations.NullMarked;
