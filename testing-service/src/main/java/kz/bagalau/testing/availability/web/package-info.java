/** What is missing, over HTTP for the operator. */
@NullMarked
package kz.bagalau.testing.availability.web;

import org.jspecify.annotations.NullMarked;
