/** Import of files by operators. */
@NullMarked
package kz.bagalau.scheduling.dataimport.web;

import org.jspecify.annotations.NullMarked;
