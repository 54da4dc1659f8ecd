package kz.bagalau.testing.qti.expression;

import java.util.ArrayList;
import java.util.List;
import kz.bagalau.testing.qti.value.Value;
import kz.bagalau.testing.qti.value.Value.Scalar;

/** Whether one container holds another: bags with repetition, lists as an unbroken run. */
final class Containment {
    private Containment() {}

    static boolean holds(Value outer, Value inner) {
        List<Scalar> members = Value.membersOf(outer);
        List<Scalar> wanted = Value.membersOf(inner);
        return outer instanceof Value.Ordered ? asRun(members, wanted) : asBag(members, wanted);
    }

    private static boolean asBag(List<Scalar> members, List<Scalar> wanted) {
        List<Scalar> left = new ArrayList<>(members);
        for (Scalar one : wanted) {
            int at = firstSame(left, one);
            if (at < 0) {
                return false;
            }
            left.remove(at);
        }
        return true;
    }

    private static int firstSame(List<Scalar> members, Scalar wanted) {
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).same(wanted)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean asRun(List<Scalar> members, List<Scalar> wanted) {
        for (int from = 0; from + wanted.size() <= members.size(); from++) {
            if (Value.ordered(members.subList(from, from + wanted.size())).same(Value.ordered(wanted))) {
                return true;
            }
        }
        return false;
    }
}
