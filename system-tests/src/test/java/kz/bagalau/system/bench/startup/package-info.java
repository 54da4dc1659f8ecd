/** How long it takes until the platform may be used. */
@NullMarked
package kz.bagalau.system.bench.startup;

import org.jspecify.annotations.NullMarked;
