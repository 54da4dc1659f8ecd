/** Wrong and hostile requests through the gateway, each with the answer that it must get. */
@NullMarked
package kz.bagalau.system.badinput;

import org.jspecify.annotations.NullMarked;
