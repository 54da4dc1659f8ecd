package kz.bagalau.test.access;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * One line of docs/access.csv.
 *
 * @param operation method and path, as in the API's description
 * @param who {@code everybody}, {@code signed-in}, or the roles
 * @param scope whose objects are meant
 */
public record AccessRow(String service, String operation, Set<String> who, Scope scope) {
    static final String EVERYBODY = "everybody";
    static final String SIGNED_IN = "signed-in";
    private static final int COLUMNS = 5;

    /** Whose objects an operation reads or changes. */
    public enum Scope {
        /** Nobody's in particular. */
        ALL("-"),
        /** The caller's own; another person's are not found. */
        OWN("own"),
        /** Those of the caller's centres; another centre's are not found. */
        CENTRE("centre"),
        /** Those of the caller's regions; another region's are not found. */
        REGION("region");

        private final String word;

        Scope(String word) {
            this.word = word;
        }

        static Scope of(String word) {
            return Arrays.stream(values())
                    .filter(scope -> scope.word.equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No scope: " + word));
        }
    }

    static AccessRow of(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException("Not " + COLUMNS + " columns: " + line);
        }
        Set<String> who = new TreeSet<>(Arrays.asList(cells[3].split(" ")));
        return new AccessRow(cells[0], cells[1] + " " + cells[2], who, Scope.of(cells[4]));
    }

    /** Whether it needs no token. */
    public boolean isPublic() {
        return who.contains(EVERYBODY);
    }

    /** What the service must answer to a caller. */
    Verdict verdictOn(Visitor visitor) {
        if (isPublic()) {
            return Verdict.PASSES;
        }
        if (visitor.isAnonymous()) {
            return Verdict.UNAUTHENTICATED;
        }
        return who.contains(SIGNED_IN) || visitor.roles().stream().anyMatch(who::contains)
                ? Verdict.PASSES
                : Verdict.FORBIDDEN;
    }
}
