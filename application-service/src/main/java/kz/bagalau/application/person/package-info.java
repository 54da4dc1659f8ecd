/** Persons who were erased. */
@NullMarked
package kz.bagalau.application.person;

import org.jspecify.annotations.NullMarked;
