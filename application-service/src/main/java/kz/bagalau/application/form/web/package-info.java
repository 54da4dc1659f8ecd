/** The form's reference data over HTTP. */
@NullMarked
package kz.bagalau.application.form.web;

import org.jspecify.annotations.NullMarked;
