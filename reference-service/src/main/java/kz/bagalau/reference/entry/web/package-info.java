/** Lists and search over HTTP. */
@NullMarked
package kz.bagalau.reference.entry.web;

import org.jspecify.annotations.NullMarked;
