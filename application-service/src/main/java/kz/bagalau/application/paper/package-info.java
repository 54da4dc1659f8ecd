/** Of which tests papers can be made, as testing-service told. */
@NullMarked
package kz.bagalau.application.paper;

import org.jspecify.annotations.NullMarked;
