/** Where the platform is reached from outside. */
@NullMarked
package kz.bagalau.gateway.site;

import org.jspecify.annotations.NullMarked;
