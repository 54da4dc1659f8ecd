/** What a candidate's page shows: a sanitised tree without answers. */
@NullMarked
package kz.bagalau.testing.qti.body;

import org.jspecify.annotations.NullMarked;
