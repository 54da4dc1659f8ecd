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
        requireImport(importId);
        int moved = items.move(importId, ItemState.DRAFT, ItemState.REVIEWED);
        if (moved == 0) {
            throw new ProblemException(HttpStatus.CONFLICT, "nothing-to-move");
        }
        return moved;
    }

    /**
     * Lets an import's reviewed items be drawn, if they are fit, and tells of which tests papers can be made now. A refused
     * item never comes into the bank. A degraded one lost something that its author meant to be seen or scored, a picture for
     * example: nobody's category may hang on it, so that it stays reviewed until its author sends a whole one. (No source
     * speaks of such items: the strict way is ours.)
     *
     * @throws ProblemException 409 nothing-to-move when nothing is reviewed, items-unfit when nothing that is reviewed is fit
     */
    @Transactional
    public int publish(UUID importId) {
        requireImport(importId);
        int published = items.move(importId, ItemState.REVIEWED, ItemState.PUBLISHED);
        if (published == 0) {
            boolean unfit = items.count(importId, ItemState.REVIEWED) > 0;
            throw new ProblemException(HttpStatus.CONFLICT, unfit ? "items-unfit" : "nothing-to-move");
        }
        availability.update();
        return published;
    }

    private void requireImport(UUID importId) {
        if (!items.importExists(importId)) {
            throw ProblemException.notFound();
        }
    }

    /** The first items after one, by id; an empty subject or language matches all. */
    public List<ItemSummary> list(String subject, String language, Optional<UUID> after, int most) {
        return items.list(subject, language, after.orElse(FIRST), most);
    }
}
