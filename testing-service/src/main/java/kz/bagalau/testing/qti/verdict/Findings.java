package kz.bagalau.testing.qti.verdict;

import java.util.ArrayList;
import java.util.List;
import kz.bagalau.testing.qti.xml.XmlElement;

/** Collects what an import finds, so that an author sees all of it at once. */
public final class Findings {
    private final List<Finding> list = new ArrayList<>();

    public void remark(XmlElement at, String message) {
        add(Severity.REMARK, at, message);
    }

    public void loss(XmlElement at, String message) {
        add(Severity.LOSS, at, message);
    }

    public void refuse(XmlElement at, String message) {
        add(Severity.REFUSAL, at, message);
    }

    public void refuse(int line, String message) {
        list.add(new Finding(Severity.REFUSAL, line, "", message));
    }

    /** Reports what was found elsewhere as a finding about this element. */
    public void repeat(Finding finding, XmlElement at) {
        add(finding.severity(), at, finding.message());
    }

    private void add(Severity severity, XmlElement at, String message) {
        Finding finding = new Finding(severity, at.line(), at.name(), message);
        if (!list.contains(finding)) {
            list.add(finding);
        }
    }

    public List<Finding> list() {
        return List.copyOf(list);
    }

    public Verdict verdict() {
        return list.stream()
                .map(Finding::severity)
                .max(Severity::compareTo)
                .map(Findings::verdict)
                .orElse(Verdict.IMPORTED);
    }

    private static Verdict verdict(Severity worst) {
        return switch (worst) {
            case REMARK -> Verdict.IMPORTED;
            case LOSS -> Verdict.DEGRADED;
            case REFUSAL -> Verdict.REFUSED;
        };
    }
}
