/** How often one address or one person may do what is costly or guessable. */
@NullMarked
package kz.bagalau.gateway.limit;

import org.jspecify.annotations.NullMarked;
