/** Import of files by operators. */
@NullMarked
package kz.bagalau.reference.dataimport.web;

import org.jspecify.annotations.NullMarked;
