/** On which threads requests are answered. */
@NullMarked
package kz.bagalau.gateway.threads;

import org.jspecify.annotations.NullMarked;
