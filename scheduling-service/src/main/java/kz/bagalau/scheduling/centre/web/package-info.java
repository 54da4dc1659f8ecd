/** Centres for operators. */
@NullMarked
package kz.bagalau.scheduling.centre.web;

import org.jspecify.annotations.NullMarked;
