/** A platform of services that run apart: what a deployment must be able to do. */
@NullMarked
package kz.bagalau.system.deployed;

import org.jspecify.annotations.NullMarked;
