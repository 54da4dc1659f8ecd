package kz.bagalau.testing.qti.item;

/** The limits of what a mapping may give. */
record Bounds(double lower, double upper) {
    double clamp(double value) {
        // an author who swaps the bounds gets the upper one, not an exception in the middle of scoring
        return Math.min(upper, Math.max(lower, value));
    }
}
