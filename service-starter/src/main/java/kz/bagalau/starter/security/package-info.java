/** Tokens of the platform: who calls, with which roles. */
@NullMarked
package kz.bagalau.starter.security;

import org.jspecify.annotations.NullMarked;
