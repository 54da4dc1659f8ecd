package kz.bagalau.testing.bank;

/** Life of an item's version. */
public enum ItemState {
    /** Imported, seen by nobody. */
    DRAFT,
    /** A second person has read it. */
    REVIEWED,
    /** May be drawn into forms. */
    PUBLISHED,
    /** Not drawn any more; forms that have it keep it. */
    RETIRED
}
