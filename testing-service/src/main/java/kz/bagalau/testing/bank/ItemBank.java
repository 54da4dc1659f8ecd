package kz.bagalau.testing.bank;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.starter.problem.ProblemException;
import kz.bagalau.testing.availability.PaperAvailability;
import kz.bagalau.testing.qti.QtiImporter;
import kz.bagalau.testing.qti.QtiItem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The items that can be shown, drawn and scored. */
@Service
public class ItemBank {
    private static final UUID FIRST = new UUID(0, 0);

    private final ItemTable items;
    private final PaperAvailability availability;
    // A version of an item never changes, so that what was read once is right for ever.
    private final Cache<UUID, QtiItem> read =
            Caffeine.newBuilder().maximumSize(5_000).build();

    ItemBank(ItemTable items, PaperAvailability availability) {
        this.items = items;
        this.availability = availability;
    }

    /** The item, ready to be shown and scored. */
    public QtiItem item(UUID id) {
        return read.get(id, this::read);
    }

    private QtiItem read(UUID id) {
        StoredItem stored = items.find(id).orElseThrow(() -> new IllegalStateException("No item " + id));
        return QtiImporter.item(stored.xml(), stored.path())
                .item()
                .orElseThrow(() -> new IllegalStateException("Item " + id + " can't be read any more"));
    }

    /** What may be drawn for a part of a paper, in a stable order. */
    public List<DrawnItem> published(String subject, String language, String part) {
        return items.published(subject, language, part);
    }

    /** A file that an item shows; the path is the one that its body names. */
    public Optional<ItemFile> file(UUID itemId, String path) {
        if (!item(itemId).body().resources().contains(path)) {
            return Optional.empty();
        }
        return items.find(itemId).flatMap(stored -> items.file(stored.importId(), path));
    }

    /** Notes that a second person read an import's drafts. */
    @Transactional
    public int review(UUID importId) {
        return move(importId, ItemState.DRAFT, ItemState.REVIEWED);
    }

    /** Lets an import's reviewed items be drawn, and tells of which tests papers can be made now. */
    @Transactional
    public int publish(UUID importId) {
        int published = move(importId, ItemState.REVIEWED, ItemState.PUBLISHED);
        availability.update();
        return published;
    }

    private int move(UUID importId, ItemState from, ItemState to) {
        if (!items.importExists(importId)) {
            throw ProblemException.notFound();
        }
        int moved = items.move(importId, from, to);
        if (moved == 0) {
            throw new ProblemException(HttpStatus.CONFLICT, "nothing-to-move");
        }
        return moved;
    }

    /** The first items after one, by id; an empty subject or language matches all. */
    public List<ItemSummary> list(String subject, String language, Optional<UUID> after, int most) {
        return items.list(subject, language, after.orElse(FIRST), most);
    }
}
