/** Item bank, blueprints, forms, sittings and scoring of the knowledge assessment. */
@NullMarked
package kz.bagalau.testing;

import org.jspecify.annotations.NullMarked;
