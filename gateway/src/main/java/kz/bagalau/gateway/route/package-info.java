/** Which path goes to which service, and what of a request and its answer passes. */
@NullMarked
package kz.bagalau.gateway.route;

import org.jspecify.annotations.NullMarked;
