package kz.bagalau.events.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventContract;
import kz.bagalau.events.LocalizedText;
import kz.bagalau.events.Topics;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the reference data is new, otherwise than before, closed or open again. Whole; the last record counts.
 *
 * @param entryId stands for kind and code together
 * @param kind regions, districts, localities, organisations, institutions, programme-groups or specialities
 * @param code unique in its kind and for ever: KATO of places (regions: two digits), BIN of organisations
 * @param name its name
 * @param type such as school, higher or tvet, of those that the kind has
 * @param place code of the place above, or of the place of an organisation or institution
 * @param group code of the programme group of a speciality
 * @param closedOn the day (Asia/Almaty) since which it is not offered any more, absent while it is
 * @param changedAt when
 */
@EventContract(type = "kz.bagalau.reference.reference-entry-changed.v1", topic = Topics.REFERENCE_ENTRY)
public record ReferenceEntryChangedV1(
        UUID entryId,
        String kind,
        String code,
        LocalizedText name,
        @Nullable String type,
        @Nullable String place,
        @Nullable String group,
        @Nullable LocalDate closedOn,
        Instant changedAt)
        implements Event {
    @Override
    public UUID aggregateId() {
        return entryId;
    }
}
