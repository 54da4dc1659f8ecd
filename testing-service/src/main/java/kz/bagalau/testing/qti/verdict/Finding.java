package kz.bagalau.testing.qti.verdict;

/**
 * One reason for a verdict.
 *
 * @param line of the item's XML, 0 when it is about the item as a whole
 * @param element the QTI element it is about, empty when there is none
 */
public record Finding(Severity severity, int line, String element, String message) {

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        if (line > 0) {
            text.append("line ").append(line).append(", ");
        }
        if (!element.isEmpty()) {
            text.append('<').append(element).append(">: ");
        }
        return text.append(message).toString();
    }
}
