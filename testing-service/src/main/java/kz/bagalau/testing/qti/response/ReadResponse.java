package kz.bagalau.testing.qti.response;

import java.util.Map;
import kz.bagalau.testing.qti.value.Value;

/** What became of a candidate's JSON. */
public sealed interface ReadResponse {

    /** All response variables the JSON named, typed. */
    record Accepted(Map<String, Value> values) implements ReadResponse {
        public Accepted {
            values = Map.copyOf(values);
        }
    }

    /** The first variable that can't be taken, and why. */
    record Refused(String variable, ResponseProblem problem) implements ReadResponse {}
}
