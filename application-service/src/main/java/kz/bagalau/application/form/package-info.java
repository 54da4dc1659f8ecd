/** What the form offers and how a typed form is checked (S0). */
@NullMarked
package kz.bagalau.application.form;

import org.jspecify.annotations.NullMarked;
