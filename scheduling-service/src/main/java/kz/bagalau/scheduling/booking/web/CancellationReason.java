package kz.bagalau.scheduling.booking.web;

import kz.bagalau.starter.problem.ProblemException;

/** Why something does not take place; blanks around don't count. */
final class CancellationReason {
    static final int SHORTEST = 3;
    static final int LONGEST = 300;

    private CancellationReason() {}

    /** Without blanks around, or a problem when too little is left. */
    static String bare(String reason) {
        String bare = reason.strip();
        if (bare.codePointCount(0, bare.length()) < SHORTEST) {
            throw ProblemException.field("reason", "length-invalid");
        }
        return bare;
    }
}
