package kz.bagalau.application.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.application.ApplicationServiceTestBase;
import kz.bagalau.application.LocalizedName;
import kz.bagalau.application.Reference;
import kz.bagalau.events.reference.ReferenceEntryChangedV1;
import org.junit.jupiter.api.Test;

class ReferenceEntriesIT extends ApplicationServiceTestBase {
    private final String code = "X-" + UUID.randomUUID();
    private final ReferenceEntryChangedV1 first =
            Reference.entry("institutions", code, "Бір", "Один", "tvet", "193110000");

    @Test
    void areAsTheyWereToldLastAndNotOfferedWhileClosed() {
        wire.send(first, 1);
        await().atMost(SOON).until(() -> offered().isPresent());
        wire.send(Reference.closed(first, LocalDate.parse("2026-11-01")), 3);
        await().atMost(SOON).until(() -> offered().isEmpty());
        wire.send(first, 2);
        wire.send(Reference.entry("institutions", code, "Үш", "Три", "tvet", "193110000"), 4);
        await().atMost(SOON).until(() -> offered().isPresent());
        assertThat(offered().orElseThrow().name()).isEqualTo(new LocalizedName("Үш", "Три"));
    }

    @Test
    void keepTheNewestWhateverTheOrder() {
        ReferenceEntry entry =
                new ReferenceEntry("institutions", code, new LocalizedName("Бір", "Один"), "higher", "75", null, null);
        ReferenceEntry older = new ReferenceEntry(
                "institutions",
                code,
                new LocalizedName("Нөл", "Ноль"),
                "tvet",
                "71",
                null,
                LocalDate.MIN.withYear(2000));
        reference.store(entry, 2);
        reference.store(older, 1);
        assertThat(offered()).contains(entry);
    }

    private Optional<ReferenceEntry> offered() {
        return reference.offered(ReferenceKind.INSTITUTIONS, code);
    }
}
