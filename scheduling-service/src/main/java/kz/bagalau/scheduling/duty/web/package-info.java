/** The duty roster for operators and for those who serve. */
@NullMarked
package kz.bagalau.scheduling.duty.web;

import org.jspecify.annotations.NullMarked;
