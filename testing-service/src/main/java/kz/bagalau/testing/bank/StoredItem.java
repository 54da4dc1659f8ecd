package kz.bagalau.testing.bank;

import java.util.UUID;

/** An item's row, as far as showing and scoring need it. */
record StoredItem(UUID id, UUID importId, String path, String xml) {}
