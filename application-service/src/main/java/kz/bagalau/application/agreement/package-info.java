/** The text that an applicant agrees to (S1 7.12). */
@NullMarked
package kz.bagalau.application.agreement;

import org.jspecify.annotations.NullMarked;
