package kz.bagalau.testing.qti.body;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Set;

/**
 * What a candidate's page shows of an item: sanitised content with the interactions in it, and nothing of its correct
 * answers, mappings or feedback. JSON by Jackson as it stands.
 *
 * @param resources the files it shows, as paths from the item's own place in its package
 */
public record DeliveryBody(
        List<BodyNode> content, @JsonIgnore Set<String> resources) {

    public DeliveryBody {
        content = List.copyOf(content);
        resources = Set.copyOf(resources);
    }

    public static DeliveryBody empty() {
        return new DeliveryBody(List.of(), Set.of());
    }

    /** All interactions, in the order they stand. */
    @JsonIgnore
    public List<Interaction> interactions() {
        return BodyWalk.interactions(content);
    }

    /** The same body with its choices shuffled where the author allows; the same seed gives the same order. */
    public DeliveryBody shuffled(long seed) {
        return new DeliveryBody(new Shuffle(seed).nodes(content), resources);
    }
}
