/** Reading XML that strangers wrote, within bounds and without ever leaving the document. */
@NullMarked
package kz.bagalau.testing.qti.xml;

import org.jspecify.annotations.NullMarked;
