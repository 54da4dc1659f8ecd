/** The application: submitted, answered by scheduling, withdrawn or tested. */
@NullMarked
package kz.bagalau.application.application;

import org.jspecify.annotations.NullMarked;
