/** Applications over HTTP. */
@NullMarked
package kz.bagalau.application.application.web;

import org.jspecify.annotations.NullMarked;
