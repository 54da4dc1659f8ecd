/** Lists of teachers to be attested over HTTP. */
@NullMarked
package kz.bagalau.application.attestee.web;

import org.jspecify.annotations.NullMarked;
