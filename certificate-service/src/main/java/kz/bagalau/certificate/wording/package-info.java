/** Names and labels of certificates in Kazakh and Russian. */
@NullMarked
package kz.bagalau.certificate.wording;

import org.jspecify.annotations.NullMarked;
