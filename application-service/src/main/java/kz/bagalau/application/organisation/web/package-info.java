/** The search for an organisation over HTTP. */
@NullMarked
package kz.bagalau.application.organisation.web;

import org.jspecify.annotations.NullMarked;
