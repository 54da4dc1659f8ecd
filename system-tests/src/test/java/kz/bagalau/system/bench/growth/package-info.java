/** What a request costs when the applications of years have gathered. */
@NullMarked
package kz.bagalau.system.bench.growth;

import org.jspecify.annotations.NullMarked;
