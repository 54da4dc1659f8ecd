/** Time-outs, retries, breakers and bulkheads between the gateway and the services. */
@NullMarked
package kz.bagalau.gateway.resilience;

import org.jspecify.annotations.NullMarked;
