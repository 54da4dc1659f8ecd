/** HTTP for the own second factor. */
@NullMarked
package kz.bagalau.identity.secondfactor.web;

import org.jspecify.annotations.NullMarked;
