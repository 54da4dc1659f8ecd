package kz.bagalau.testing.qti.response;

import java.util.List;
import java.util.Optional;
import kz.bagalau.testing.qti.body.Interaction;
import kz.bagalau.testing.qti.body.Picture;
import kz.bagalau.testing.qti.body.ResponseVocabulary;
import kz.bagalau.testing.qti.value.Scalars;
import kz.bagalau.testing.qti.value.Value;
import kz.bagalau.testing.qti.value.Value.Scalar;

/** Whether a typed value is an answer that its interaction could give. */
public final class AnswerCheck {
    static final int LONGEST_ENTRY = 2_000;
    static final int LONGEST_TEXT = 50_000;

    private AnswerCheck() {}

    /** Empty when the answer is fine. Too few choices are fine: a candidate's work in progress is saved as it is. */
    public static Optional<ResponseProblem> problem(Interaction interaction, Value value) {
        ResponseVocabulary words = ResponseVocabulary.of(interaction);
        List<Scalar> members = Value.membersOf(value);
        if (words.most() > 0 && members.size() > words.most()) {
            return Optional.of(ResponseProblem.TOO_MANY_CHOICES);
        }
        if (words.identifiers()) {
            return words.paired() ? PairCheck.problem(words, members) : choices(words, members);
        }
        return switch (interaction) {
            case Interaction.TextEntry _ -> text(members, LONGEST_ENTRY);
            case Interaction.ExtendedText _ -> text(members, LONGEST_TEXT);
            case Interaction.Slider slider -> onSlider(slider, members);
            case Interaction.SelectPoint select -> onPicture(select.picture(), members);
            case Interaction.PositionObject position -> onPicture(position.stage(), members);
            case Interaction.Media _ -> inRange(members, 0, 10_000);
            case Interaction.Upload _, Interaction.Drawing _ -> text(members, LONGEST_ENTRY);
            default -> Optional.empty();
        };
    }

    private static Optional<ResponseProblem> choices(ResponseVocabulary words, List<Scalar> members) {
        boolean known = members.stream()
                .allMatch(member -> member instanceof Scalars.Identifier(String identifier)
                        && words.firsts().containsKey(identifier));
        if (!known) {
            return Optional.of(ResponseProblem.UNKNOWN_CHOICE);
        }
        return members.stream().distinct().count() < members.size()
                ? Optional.of(ResponseProblem.REPEATED_CHOICE)
                : Optional.empty();
    }

    private static Optional<ResponseProblem> text(List<Scalar> members, int longest) {
        for (Scalar member : members) {
            String text = String.valueOf(member.toPlain());
            if (text.length() > longest) {
                return Optional.of(ResponseProblem.TOO_LONG);
            }
            // NUL and its kin can't be stored in PostgreSQL or written to XML
            if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
                return Optional.of(ResponseProblem.UNREADABLE_TEXT);
            }
        }
        return Optional.empty();
    }

    private static Optional<ResponseProblem> onSlider(Interaction.Slider slider, List<Scalar> members) {
        Optional<ResponseProblem> range = inRange(members, slider.lowerBound(), slider.upperBound());
        boolean onStep = slider.step() == 0
                || members.stream().allMatch(member -> {
                    double steps = (number(member) - slider.lowerBound()) / slider.step();
                    return Math.abs(steps - Math.rint(steps)) < 1e-6;
                });
        return range.isEmpty() && !onStep ? Optional.of(ResponseProblem.OUT_OF_RANGE) : range;
    }

    private static Optional<ResponseProblem> inRange(List<Scalar> members, double lower, double upper) {
        return members.stream().allMatch(member -> number(member) >= lower && number(member) <= upper)
                ? Optional.empty()
                : Optional.of(ResponseProblem.OUT_OF_RANGE);
    }

    private static Optional<ResponseProblem> onPicture(Picture picture, List<Scalar> members) {
        boolean inside = members.stream()
                .allMatch(member -> member instanceof Scalars.Point(double x, double y)
                        && x >= 0
                        && y >= 0
                        && (picture.width() == 0 || x <= picture.width())
                        && (picture.height() == 0 || y <= picture.height()));
        return inside ? Optional.empty() : Optional.of(ResponseProblem.OUT_OF_RANGE);
    }

    private static double number(Scalar scalar) {
        return switch (scalar) {
            case Scalars.Int(long value) -> value;
            case Scalars.Real(double value) -> value;
            default -> Double.NaN;
        };
    }
}
