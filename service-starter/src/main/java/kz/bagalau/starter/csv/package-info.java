/** Reading of CSV files that the staff imports, with a report line by line. */
@NullMarked
package kz.bagalau.starter.csv;

import org.jspecify.annotations.NullMarked;
