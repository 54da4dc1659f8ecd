/** One JVM or many: each service is the same. */
@NullMarked
package kz.bagalau.system.beans;

import org.jspecify.annotations.NullMarked;
