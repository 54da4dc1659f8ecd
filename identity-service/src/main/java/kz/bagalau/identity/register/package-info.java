/** Client of the state register of persons. */
@NullMarked
package kz.bagalau.identity.register;

import org.jspecify.annotations.NullMarked;
