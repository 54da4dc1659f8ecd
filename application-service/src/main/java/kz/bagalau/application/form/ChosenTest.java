package kz.bagalau.application.form;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import kz.bagalau.application.LocalizedName;
import org.jspecify.annotations.Nullable;

/**
 * The test that a person will sit.
 *
 * @param disciplineKind of technical and vocational education, null for all others
 * @param subject code of the subject; of a type without a choice the one that it has
 * @param subjectNameKk its name at submission
 * @param subjectNameRu its name at submission
 * @param language kk or ru
 */
@Embeddable
public record ChosenTest(
        @Enumerated(EnumType.STRING) @Nullable DisciplineKind disciplineKind,
        String subject,
        String subjectNameKk,
        String subjectNameRu,
        String language) {
    /** Both names of the subject. */
    public LocalizedName subjectName() {
        return new LocalizedName(subjectNameKk, subjectNameRu);
    }
}
