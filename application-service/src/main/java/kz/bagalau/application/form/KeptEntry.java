package kz.bagalau.application.form;

import jakarta.persistence.Embeddable;
import kz.bagalau.application.LocalizedName;
import kz.bagalau.application.reference.ReferenceEntry;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the reference data with the names that it had at submission.
 *
 * @param code its code
 * @param nameKk its name
 * @param nameRu its name
 */
@Embeddable
public record KeptEntry(String code, String nameKk, String nameRu) {
    static @Nullable KeptEntry of(@Nullable ReferenceEntry entry) {
        return entry == null
                ? null
                : new KeptEntry(entry.code(), entry.name().kk(), entry.name().ru());
    }

    /** Both names. */
    public LocalizedName names() {
        return new LocalizedName(nameKk, nameRu);
    }
}
