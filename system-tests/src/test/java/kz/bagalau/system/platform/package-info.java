/** The running platform as its users and operators meet it. */
@NullMarked
package kz.bagalau.system.platform;

import org.jspecify.annotations.NullMarked;
