/** Recipes of papers and the rule packs that decide thresholds. */
@NullMarked
package kz.bagalau.testing.blueprint;

import org.jspecify.annotations.NullMarked;
