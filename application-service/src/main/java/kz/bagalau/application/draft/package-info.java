/** The form as it is typed, kept until its application is accepted. */
@NullMarked
package kz.bagalau.application.draft;

import org.jspecify.annotations.NullMarked;
