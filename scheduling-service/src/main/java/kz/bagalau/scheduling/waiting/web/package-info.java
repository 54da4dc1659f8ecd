/** What operators see of the waiting list. */
@NullMarked
package kz.bagalau.scheduling.waiting.web;

import org.jspecify.annotations.NullMarked;
