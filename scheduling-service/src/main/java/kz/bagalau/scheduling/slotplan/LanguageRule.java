package kz.bagalau.scheduling.slotplan;

/** Which slot is in which language. */
public enum LanguageRule {
    /** All in Kazakh. */
    KK,
    /** All in Russian. */
    RU,
    /** The rooms of a centre take turns; each keeps its language. */
    BY_ROOM,
    /** The times of a day take turns; each is the same in all rooms. */
    BY_TIME,
    /** Rooms, times and days take turns, so that one room too has both. */
    BY_ROOM_TIME_AND_DAY
}
