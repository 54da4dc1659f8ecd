/** Whether what other services told has arrived. */
@NullMarked
package kz.bagalau.application.projection;

import org.jspecify.annotations.NullMarked;
