package kz.bagalau.application.organisation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import kz.bagalau.application.LocalizedName;
import org.jspecify.annotations.Nullable;

/** What the register answers to {@code GET /organisations/{bin}}; what it adds later does not concern us. */
@JsonIgnoreProperties(ignoreUnknown = true)
record RegisterAnswer(
        @Nullable String bin,
        @Nullable String nameKk,
        @Nullable String nameRu,
        @Nullable String regionCode,
        @Nullable LocalizedName address) {

    /** The organisation, if the answer has what one needs and is about the BIN that was asked for. */
    @Nullable
    Organisation about(String asked) {
        if (!asked.equals(bin) || nameKk == null || nameRu == null) {
            return null;
        }
        return new Organisation(asked, new LocalizedName(nameKk, nameRu), regionCode, address);
    }
}
