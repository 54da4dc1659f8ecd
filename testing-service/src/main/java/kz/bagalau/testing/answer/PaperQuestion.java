package kz.bagalau.testing.answer;

import kz.bagalau.testing.form.FormQuestion;
import kz.bagalau.testing.qti.QtiItem;
import org.jspecify.annotations.Nullable;

/** A question with its item and the answer that it has. */
public record PaperQuestion(
        FormQuestion question, QtiItem item, @Nullable SavedAnswer answer) {}
