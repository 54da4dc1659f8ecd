/** Sittings over HTTP: the candidate's and the administrator's side. */
@NullMarked
package kz.bagalau.testing.sitting.web;

import org.jspecify.annotations.NullMarked;
