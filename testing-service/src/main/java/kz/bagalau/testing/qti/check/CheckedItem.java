package kz.bagalau.testing.qti.check;

import java.util.Optional;
import kz.bagalau.testing.qti.ImportedItem;

/**
 * An imported item with the cases that lie beside it.
 *
 * @param cases the text of the cases.json, if there is one
 */
record CheckedItem(String shownPath, ImportedItem imported, Optional<String> cases) {}
