/** Applications for the knowledge assessment, from the first typed letter to the certificate on the card. */
@NullMarked
package kz.bagalau.application;

import org.jspecify.annotations.NullMarked;
