/** Lists of teachers to be attested, which the regional bodies approve and send to the authorised body (S3 2.1). */
@NullMarked
package kz.bagalau.application.attestee;

import org.jspecify.annotations.NullMarked;
