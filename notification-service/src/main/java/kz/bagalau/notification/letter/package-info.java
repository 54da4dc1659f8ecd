/** What a mail says: contents, wording in Kazakh and Russian, layout. */
@NullMarked
package kz.bagalau.notification.letter;

import org.jspecify.annotations.NullMarked;
