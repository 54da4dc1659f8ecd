/** Response processing: rules, standard templates, and their run. */
@NullMarked
package kz.bagalau.testing.qti.processing;

import org.jspecify.annotations.NullMarked;
