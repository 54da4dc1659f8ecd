/** The platform's main job over HTTP, as the pages do it. */
@NullMarked
package kz.bagalau.system.way;

import org.jspecify.annotations.NullMarked;
