package kz.bagalau.testing.form;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import kz.bagalau.testing.bank.DrawnItem;
import kz.bagalau.testing.bank.ItemBank;
import kz.bagalau.testing.blueprint.Blueprint;
import kz.bagalau.testing.blueprint.BlueprintPart;
import kz.bagalau.testing.blueprint.Blueprints;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws papers by blueprint and keeps them. */
@Service
public class Forms {
    private static final Logger log = LoggerFactory.getLogger(Forms.class);

    private final FormTable table;
    private final Blueprints blueprints;
    private final ItemBank bank;
    private final Clock clock;
    private final SecureRandom seeds = new SecureRandom();

    Forms(FormTable table, Blueprints blueprints, ItemBank bank, Clock clock) {
        this.table = table;
        this.blueprints = blueprints;
        this.bank = bank;
        this.clock = clock;
    }

    /** The paper of a sitting, if it was drawn. */
    @Transactional(readOnly = true)
    public Optional<Form> find(UUID sittingId) {
        return table.find(sittingId);
    }

    /** Draws the paper of a sitting unless it has one; empty when the bank has too few items, which is an operator's matter. */
    @Transactional
    public Optional<Form> ensure(FormRequest request) {
        Optional<Form> existing = table.find(request.sittingId());
        return existing.isPresent() ? existing : draw(request);
    }

    /** Draws the paper of a sitting anew if it has one: its test is another now, and nobody has seen the paper. */
    @Transactional
    public void replace(FormRequest request) {
        if (table.delete(request.sittingId())) {
            draw(request);
        }
    }

    private Optional<Form> draw(FormRequest request) {
        Optional<Blueprint> blueprint = blueprints.inForce(request.testType(), request.day());
        if (blueprint.isEmpty()) {
            log.error("No blueprint for {} on {}", request.testType(), request.day());
            return Optional.empty();
        }
        Random random = new Random(seeds.nextLong());
        List<FormQuestion> questions = new ArrayList<>();
        for (BlueprintPart part : blueprint.get().parts()) {
            List<DrawnItem> items = new ArrayList<>(bank.published(request.subject(), request.language(), part.code()));
            if (items.size() < part.items()) {
                log.error(
                        "The bank has {} of {} items for {} {} {}",
                        items.size(),
                        part.items(),
                        request.subject(),
                        request.language(),
                        part.code());
                return Optional.empty();
            }
            Collections.shuffle(items, random);
            items.subList(0, part.items())
                    .forEach(item -> questions.add(
                            new FormQuestion(questions.size() + 1, part.code(), item.id(), random.nextLong())));
        }
        return Optional.of(
                table.insert(new Form(request.sittingId(), blueprint.get().id(), questions), clock.instant()));
    }
}
