/** What an import found, and what it means for the item. */
@NullMarked
package kz.bagalau.testing.qti.verdict;

import org.jspecify.annotations.NullMarked;
