package kz.bagalau.testing.bank;

import java.util.Map;
import java.util.Set;

/** Life of an item's version. */
public enum ItemState {
    /** Imported, seen by nobody. */
    DRAFT,
    /** A second person has read it. */
    REVIEWED,
    /** May be drawn into forms. */
    PUBLISHED,
    /** Not drawn any more; forms that have it keep it. */
    RETIRED;

    private static final Map<ItemState, Set<ItemState>> NEXT = Map.of(
            DRAFT, Set.of(REVIEWED, RETIRED),
            REVIEWED, Set.of(PUBLISHED, RETIRED),
            PUBLISHED, Set.of(RETIRED),
            RETIRED, Set.of());

    boolean mayBecome(ItemState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
