/** Registration and the language over HTTP. */
@NullMarked
package kz.bagalau.identity.account.web;

import org.jspecify.annotations.NullMarked;
