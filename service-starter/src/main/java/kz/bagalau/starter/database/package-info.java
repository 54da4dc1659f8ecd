/** What services know about their database. */
@NullMarked
package kz.bagalau.starter.database;

import org.jspecify.annotations.NullMarked;
