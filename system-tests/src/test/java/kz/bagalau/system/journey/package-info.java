/** What people do in a browser, from the first page to the certificate. */
@NullMarked
package kz.bagalau.system.journey;

import org.jspecify.annotations.NullMarked;
