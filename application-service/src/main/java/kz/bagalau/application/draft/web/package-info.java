/** The draft over HTTP. */
@NullMarked
package kz.bagalau.application.draft.web;

import org.jspecify.annotations.NullMarked;
