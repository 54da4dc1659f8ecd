/** Where the platform is reached from outside, and where browsers go on it. */
@NullMarked
package kz.bagalau.gateway.site;

import org.jspecify.annotations.NullMarked;
