package kz.bagalau.testing.form;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One person's paper; nothing of it changes once it is built. */
public record Form(UUID sittingId, UUID blueprintId, List<FormQuestion> questions) {
    public Form {
        questions = List.copyOf(questions);
    }

    /** A question by its number. */
    public Optional<FormQuestion> question(int number) {
        return questions.stream()
                .filter(question -> question.number() == number)
                .findFirst();
    }
}
