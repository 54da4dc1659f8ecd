/** The item bank over HTTP, for the operator. */
@NullMarked
package kz.bagalau.testing.bank.web;

import org.jspecify.annotations.NullMarked;
